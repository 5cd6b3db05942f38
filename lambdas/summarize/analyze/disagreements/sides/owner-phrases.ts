import { HUMAN_NOUNS } from '../../lexicon/human-nouns.ts';
import { ATTACHING, POSSESSIVE_CLITICS } from '../../lexicon/phrase-words.ts';
import { PROPOSAL_NOUNS } from '../../lexicon/proposal-nouns.ts';
import type { Range, TokenizedText } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';

const SOURCES: ReadonlySet<string> = new Set(['by', 'from', 'of']);

/** "newspaper reports", "the government plans": people or a body right before what they decide or say. */
function isOwnerNoun(text: TokenizedText, at: number, { to }: Range): boolean {
  if (at + 1 >= to || !HUMAN_NOUNS.has(lowerAt(text, at)) || ADJECTIVES.has(lowerAt(text, at))) return false;
  const next = lowerAt(text, at + 1);
  return (PROPOSAL_NOUNS.has(next) || SAID.has(next)) && !HUMAN_NOUNS.has(next);
}

/** Nouns for people that are mostly adjectives before another noun. */
const ADJECTIVES: ReadonlySet<string> = new Set([
  'public',
  'official',
  'conservative',
  'executive',
  'military',
  'patient',
  'representative',
  'chief',
  'head',
  'others',
]);

const SAID: ReadonlySet<string> = new Set([
  'speculation',
  'rumors',
  'rumours',
  'fears',
  'concerns',
  'advice',
  'propaganda',
]);

/** "the selection of a judge", "the killing of villagers": what is done to somebody is not theirs. "the decision of the court" is. */
export function isObjective(text: TokenizedText, of: number): boolean {
  const noun = lowerAt(text, of - 1);
  return lowerAt(text, of) === 'of' && DONE_TO.test(noun) && !PROPOSAL_NOUNS.has(noun) && !HUMAN_NOUNS.has(noun);
}

const DONE_TO =
  /(?:(?:ec|ut|at|it|is|us|pt|ct|ra)ion|treatment|appointment|imprisonment|replacement|ing|removal|dismissal|arrest|murder|abuse|choice|closure|purchase|sale|release|coverage)$/u;

/** The phrases inside one that name whose it is: "the president" of "the president's decision", "the mill" of "claims by the mill". */
export function ownerPhrases(text: TokenizedText, phrase: Range): readonly Range[] {
  const owners: Range[] = [];
  let attached = false; // "of" owns only right after the head: "boats of migrants" in "a policy of turning away boats" is no owner
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const word = lowerAt(text, at);
    const found =
      POSSESSIVE_CLITICS.has(word) && at > phrase.from
        ? nounPhraseBefore(text, at, { from: phrase.from, to: at })
        : SOURCES.has(word) && !(word === 'of' && (attached || isObjective(text, at)))
          ? nounPhraseFrom(text, at + 1, phrase)
          : /^(?:his|her|its|their)$/u.test(word) || isOwnerNoun(text, at, phrase)
            ? { from: at, to: at + 1 }
            : null;
    attached ||= word === 'of' || ATTACHING.has(word);
    if (found !== null) owners.push(found);
  }
  return owners;
}

import { ATTACHING, POSSESSIVE_CLITICS } from '../../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../../model.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';

const SOURCES: ReadonlySet<string> = new Set(['by', 'from', 'of']);

/** The phrases inside one that name whose it is: "the president" of "the president's decision", "the mill" of "claims by the mill". */
export function ownerPhrases(text: TokenizedText, phrase: Range): readonly Range[] {
  const owners: Range[] = [];
  let attached = false; // "of" owns only right after the head: "boats of migrants" in "a policy of turning away boats" is no owner
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const word = lowerAt(text, at);
    const found =
      POSSESSIVE_CLITICS.has(word) && at > phrase.from
        ? nounPhraseBefore(text, at, { from: phrase.from, to: at })
        : SOURCES.has(word) && !(word === 'of' && attached)
          ? nounPhraseFrom(text, at + 1, phrase)
          : /^(?:his|her|its|their)$/u.test(word)
            ? { from: at, to: at + 1 }
            : null;
    attached ||= word === 'of' || ATTACHING.has(word);
    if (found !== null) owners.push(found);
  }
  return owners;
}

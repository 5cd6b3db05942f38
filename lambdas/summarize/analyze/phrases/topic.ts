import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import {
  ATTACHING,
  COORDINATORS,
  POSSESSIVE_CLITICS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../model.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isWord, lowerAt, tokenAt } from './tokens.ts';

const LONGEST_TOPIC = 22;
const LONGEST_CLAUSE = 28;

/** What a dispute is about: the noun phrase at `from` with what is attached to it ("the plan to close two schools in Leeds"). */
export function topicFrom(text: TokenizedText, from: number, limit: Range): Range | null {
  const core = nounPhraseFrom(text, POSSESSIVE_CLITICS.has(lowerAt(text, from)) ? from + 1 : from, limit);
  if (core === null) return null;
  let to = core.to;
  while (to < limit.to && to - from < LONGEST_TOPIC) {
    const next = attachment(text, to, limit);
    if (next === null) break;
    to = next;
  }
  return { from: core.from, to };
}

/** The end of a prepositional phrase, infinitive or reduced relative clause that starts at `at`. */
function attachment(text: TokenizedText, at: number, limit: Range): number | null {
  const word = lowerAt(text, at);
  if (word === 'to' && isWord(tokenAt(text, at + 1))) return attachedEnd(text, at + 1, limit, true);
  if (!ATTACHING.has(word) && word !== 'into' && word !== 'that' && !isReducedRelative(text, at)) return null;
  if (word === 'that') return clauseEnd(text, at + 1, limit);
  if (word.endsWith('ed')) return attachedEnd(text, at + 2, limit, false);
  if (TIME_WORDS.has(lowerAt(text, at + 1))) return null;
  return attachedEnd(text, at + 1, limit, lowerAt(text, at + 1).endsWith('ing'));
}

/** "fighters jailed in Iraq", "a levy proposed by the treasury". */
function isReducedRelative(text: TokenizedText, at: number): boolean {
  const next = lowerAt(text, at + 1);
  return (
    lowerAt(text, at).endsWith('ed') && (next === 'by' || (ATTACHING.has(next) && next !== 'with' && next !== 'to'))
  );
}

function attachedEnd(text: TokenizedText, from: number, limit: Range, verb: boolean): number | null {
  const start = verb ? from + 1 : from;
  if (start >= limit.to) return null;
  const phrase = nounPhraseFrom(text, start, limit);
  return phrase?.from === start || phrase === null ? (phrase?.to ?? (verb ? start : null)) : phrase.to;
}

/** A clause: everything up to a comma, a bracket, a conjunction that opens another clause, or a full stop. */
export function clauseFrom(text: TokenizedText, from: number, limit: Range): Range | null {
  const to = clauseEnd(text, from, limit);
  return to > from ? { from, to } : null;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '(', ')', '.', '?', '!']);

function clauseEnd(text: TokenizedText, from: number, limit: Range): number {
  let at = from;
  while (at < limit.to && at - from < LONGEST_CLAUSE && !closesClause(text, at, from)) at += 1;
  while (
    at > from &&
    ((!isWord(tokenAt(text, at - 1)) && !/["”’'»%)]/u.test(lowerAt(text, at - 1))) ||
      PREPOSITIONS.has(lowerAt(text, at - 1)))
  )
    at -= 1;
  return at;
}

function closesClause(text: TokenizedText, at: number, from: number): boolean {
  const word = lowerAt(text, at);
  if (CLAUSE_MARKS.has(word)) return true;
  if (at === from) return false;
  if (word === 'even' && /^(?:as|though|if)$/u.test(lowerAt(text, at + 1))) return true;
  if (word === 'but' || word === 'although' || word === 'though' || word === 'while' || word === 'because') return true;
  return (
    COORDINATORS.has(word) &&
    at - from > 2 &&
    (VERB_FORMS.has(lowerAt(text, at + 1)) ||
      (PRONOUNS.has(lowerAt(text, at + 1)) && !SUBORDINATORS.has(lowerAt(text, at + 1))))
  );
}

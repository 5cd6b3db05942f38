import type { Form } from '../../analyze/model.ts';
import type { Excerpt } from '../excerpt.ts';
import type { SummaryStatement } from '../summary.ts';
import { clipped, LEFT_OUT, tidied } from './clip.ts';
import { countWords, MOST_CHARACTERS, plainStart } from './plain-words.ts';
import { balanced, LOOSE_MARKS, quotation } from './quotation.ts';

const CLOSING = /\S["”»](?:[\s,.;:!?]|$)/u;
const FEWEST_WORDS = 3;
/** "his tax returns", "the motion": somebody, something, and nothing said of it. */
const BARE_NOUN = /^(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|such) \S+(?: \S+)?$/iu;
const MARK = /["“”„«»]/u;

/** The part of a statement that its words are shown from. */
export interface Said {
  readonly form: Form;
  readonly content: readonly Excerpt[];
}

/**
 * The words of a statement as the mail shows them: a speaker's own in quotation marks, reported ones without. What lies
 * between the two parts of an interrupted quotation shows as [...].
 * @returns undefined where there are none, or they are longer than `limit` words and cannot be cut between clauses
 */
export function statementWords(said: Said, limit: number): string | undefined {
  const parts = said.content.map(({ words }) => plainStart(joined(words))).filter((part) => /[\p{L}\p{N}]/u.test(part));
  return said.form === 'direct' ? quotedWords(parts, limit) : reportedWords(parts.join(` ${LEFT_OUT} `), limit);
}

/** Whether a colon goes before the words: a quotation, or words that the article sets before "he said". */
export function standsAlone({ content, cue }: Pick<SummaryStatement, 'content' | 'cue'>, words: string): boolean {
  const [first] = content;
  return /^["“]/u.test(words) || (cue !== null && first !== undefined && first.start < cue.start);
}

/** Whether words are too few to tell a reader anything: "rejected: motion". A speaker's own words always tell something. */
export function saysLittle(words: string): boolean {
  return !/["“]/u.test(words) && (countWords(words) < FEWEST_WORDS || BARE_NOUN.test(words));
}

/** Words that report: without what tied them to their sentence, quotation marks in pairs. */
export function reportedWords(words: string, limit: number): string | undefined {
  const loose = tidied(withoutThat(trimmed(plainStart(words))));
  const kept = clipped(loose, limit);
  return kept === undefined || kept === '' ? undefined : balanced(kept);
}

/** Words that lie inside a quotation, shown as one. */
export function quotedWords(parts: readonly string[], limit: number): string | undefined {
  const marked = parts.some((part) => MARK.test(withoutMarks(part)));
  const kept = clipped(tidied((marked ? parts.map(balanced) : parts.map(withoutMarks)).join(` ${LEFT_OUT} `)), limit);
  if (kept === undefined || kept === '') return undefined;
  return marked ? balanced(kept) : quotation(kept, /[“”]/u.test(parts.join('')));
}

/** A quotation that runs over paragraphs opens anew in each: one pair of marks is enough. */
function joined(words: string): string {
  return words
    .slice(0, MOST_CHARACTERS)
    .replace(/([^\s"”»])(\s+)["“„«](?=\S)/gu, (found, last, gap) => (gap.includes('\n') ? `${last} ` : found));
}

function withoutMarks(part: string): string {
  const inner = part.replace(/^["“”„«]\s*/u, '').replace(/\s*(?:["“”»]|’’|'')$/u, '');
  const bare = inner.replace(/^['‘](?<words>.+)['’]$/su, '$<words>');
  // Paragraphs run together: `"One sentence. "Another one."` opens twice and closes once.
  return CLOSING.test(bare) ? bare : bare.replace(/(\s)["“„«](?=\S)/gu, '$1');
}

function trimmed(words: string): string {
  const bare = words.replace(/^[\s,;:–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');
  return bare.replace(LOOSE_MARKS, '');
}

/** "that is not true": a pronoun, which stays. Elsewhere a leading "that" only ties the words to the verb before them. */
const THAT_IS_A_PRONOUN = /^that (?:is|was|isn|wasn|would|will|could|can|has|had|does|did|one|way|much|kind|sort)\b/iu;

/** "that idea", "that explanation “a fable”": it points at the noun behind it. */
const THAT_POINTS = /^that(?: [\p{L}-]+){1,2}(?:$| ["“])/iu;

function withoutThat(words: string): string {
  return THAT_IS_A_PRONOUN.test(words) || THAT_POINTS.test(words) ? words : words.replace(/^that,? (?=\S)/iu, '');
}

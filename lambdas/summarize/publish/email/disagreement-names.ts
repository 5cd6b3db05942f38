import type { Speaker } from '../../analyze/model.ts';
import type { Summary, SummaryDisagreement, SummarySide } from '../summary.ts';
import { cutAtWord, isWithin } from './clip.ts';
import { bareWords, plainStart } from './plain-words.ts';
import { balanced, LOOSE_MARKS } from './quotation.ts';
import { midLine, nameOf, speakersOf } from './speaker-names.ts';
import { repeats, type Told } from './told.ts';

const MOST_ISSUE_WORDS = 30;
const NOBODY_NAMED = 'others';

/** "A vs B", or "Split within A" where both sides are of one name. */
export function versus(
  summary: Pick<Summary, 'speakers'>,
  { sides }: Pick<SummaryDisagreement, 'sides'>,
  shown = (name: string) => name,
): string {
  const heads = [...new Set(sides.map((side) => shown(headOf(summary, side)) || NOBODY_NAMED))];
  const [first = NOBODY_NAMED] = heads;
  return heads.length === 1 ? `Split within ${first}` : heads.join(' vs ');
}

/** The speakers of a side who have a name to show. */
export function partiesOf(summary: Pick<Summary, 'speakers'>, side: SummarySide): Speaker[] {
  return speakersOf(summary.speakers, side.parties).filter((speaker) => nameOf(speaker) !== '');
}

function headOf(summary: Pick<Summary, 'speakers'>, side: SummarySide): string {
  const [head] = partiesOf(summary, side);
  return head === undefined ? NOBODY_NAMED : nameOf(head);
}

/** "it", "that": what they point at stands elsewhere. */
const PRONOUN = /^(?:it|this|that|these|those|he|she|they|him|her|them|what|so)$/iu;

/** What a disagreement is about. Neither a pronoun nor the name of a party again says anything. */
export function issueOf(summary: Pick<Summary, 'speakers'>, disagreement: SummaryDisagreement): string | undefined {
  const words = plainStart(disagreement.issue?.words ?? '')
    .replace(/^[\s,;:–—-]+|[\s.,;:–—-]+$/gu, '')
    .replace(LOOSE_MARKS, '')
    .replace(/^(?:on|over|about|that) (?=\S)/iu, '');
  const parties = disagreement.sides.flatMap((side) => partiesOf(summary, side)).map(nameOf);
  const isName = parties.some((name) => bareWords(name).includes(bareWords(words)));
  return words === '' || PRONOUN.test(words) || isName
    ? undefined
    : balanced(cutAtWord(midLine(words), MOST_ISSUE_WORDS));
}

const FINITE_VERB = /\b(?:is|are|was|were|will|would|has|have|had|should|could|can|must)\b/iu;
const SUBORDINATES = /\b(?:that|who|whom|which|what|whether|how|why|where|when|if|to)\b/iu;

/** "on a toll", or ": the toll will ruin farmers" where the issue is a sentence by itself; nothing where there is none. */
export function aboutIssue(issue: string | undefined): string {
  if (issue === undefined) return '';
  return isSentence(issue) ? `: ${issue}` : ` on ${issue}`;
}

/** A finite verb that no word before it makes part of a subordinate clause ("whether the toll is fair"). */
function isSentence(issue: string): boolean {
  const verb = issue.search(FINITE_VERB);
  return verb > 0 && !SUBORDINATES.test(issue.slice(0, verb));
}

/** The clearest sentence in which a disagreement shows, of at most `limit` words, that was not told before. */
export function evidenceOf(
  { evidence }: Pick<SummaryDisagreement, 'evidence'>,
  limit: number,
  told: Told,
): string | undefined {
  const sentences = evidence.map(({ words }) => plainStart(words)).filter((words) => isWithin(words, limit));
  const clearest = sentences.find((words) => words !== '' && !repeats(told, words));
  return clearest === undefined ? undefined : balanced(clearest);
}

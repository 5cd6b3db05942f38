import type { Summary, SummaryDisagreement, SummarySide } from '../summary.ts';
import { bareWords } from './plain-words.ts';
import { type SideWords, sideWords } from './side-words.ts';

/** A side and all words there are for it. */
export interface WordsOfSide {
  readonly side: SummarySide;
  readonly words: readonly SideWords[];
}

/** What each side of a disagreement holds, without what only names the issue again, and without each other's words. */
export function wordsOfSides(
  summary: Summary,
  { sides }: SummaryDisagreement,
  issue: string | undefined,
  limit: number,
): WordsOfSide[] {
  const all = sides.map((side) => ({ side, words: otherThan(issue, sideWords(summary, sides, side, limit)) }));
  return all.map(({ side, words }) => ({
    side,
    words: leavingRoom(
      words,
      all.filter((other) => other.side !== side),
    ),
  }));
}

function otherThan(issue: string | undefined, words: readonly SideWords[]): readonly SideWords[] {
  return issue === undefined ? words : words.filter((one) => bareWords(one.words) !== bareWords(issue));
}

/** "calling a French proposal irresponsible" would take away the only words of a side that holds "a French proposal". */
function leavingRoom(words: readonly SideWords[], others: readonly WordsOfSide[]): readonly SideWords[] {
  const theirs = others.flatMap((other) => other.words).map((one) => bareWords(one.words));
  const room = words.filter((one) => !theirs.some((their) => bareWords(one.words).includes(their)));
  return room.length === 0 ? words : room;
}

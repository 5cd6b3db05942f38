import type { Range, Span } from '../model.ts';
import { mainSubject } from '../phrases/clause.ts';
import { lowerAt, spanOf } from '../phrases/tokens.ts';
import type { SentenceContext } from './candidate.ts';

const SUMMING_UP =
  /^(?:charge|charges|claim|claims|allegation|allegations|accusation|accusations|assertion|suggestion|something|idea|move|decision|step|plan|proposal|account|version|argument|view|characterization|comparison|practice|label|figure)$/u;
const LONGEST = 9; // tokens from the comma to the verb

/** "The bank hid its fees, a charge the chairman denies": who denies what whom. Null where nothing is summed up so. */
export function summedUp(
  { text }: SentenceContext,
  verb: number,
  limit: Range,
): { who: Span; against: Span | null; about: Span } | null {
  for (let mark = verb - 2; mark > Math.max(limit.from, verb - LONGEST); mark -= 1) {
    if (!/^[,—–-]$/u.test(lowerAt(text, mark))) continue;
    const noun = [1, 2, 3].map((step) => mark + step).find((at) => SUMMING_UP.test(lowerAt(text, at)));
    const first = noun === undefined ? verb : /^(?:that|which)$/u.test(lowerAt(text, noun + 1)) ? noun + 2 : noun + 1;
    if (first >= verb) return null;
    const subject = mainSubject(text, mark, limit);
    return {
      who: spanOf(text, { from: first, to: verb }),
      against: subject === null ? null : spanOf(text, subject),
      about: spanOf(text, { from: subject?.to ?? limit.from, to: mark }),
    };
  }
  return null;
}

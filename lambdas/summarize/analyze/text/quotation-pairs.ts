import type { Token } from '../model.ts';
import type { Mark } from './quotation-marks.ts';

/**
 * For each mark that opens a single quotation, the index of the mark that closes it; -1 for all others. A pair counts
 * only if the double marks between them come in pairs themselves: double beats single.
 */
export function singleClosers(marks: readonly Mark[], tokens: readonly Token[]): number[] {
  const closers = marks.map(() => -1);
  const doubles = doublesBefore(marks);
  let sure = -1; // the next mark that can only close
  let maybe = -1; // the next one that may as well be a plural possessive: the workers' rights
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark === undefined || mark.family === 'double') continue;
    const closer = sure < 0 ? maybe : sure;
    const between = (doubles[closer] ?? 0) - (doubles[index] ?? 0);
    if (mark.canOpen && mark.glyph !== 'close' && closer >= 0 && between % 2 === 0) closers[index] = closer;
    if (!mark.canClose || mark.glyph === 'open') continue;
    if (isPossessive(mark, tokens)) maybe = index;
    else sure = index;
  }
  return closers;
}

/** For each mark, how many of the double marks from it onward close, less those that open. */
export function balanceFrom(marks: readonly Mark[]): number[] {
  const balance = marks.map(() => 0);
  let sum = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark?.family === 'double') sum += weight(mark);
    balance[index] = sum;
  }
  return balance;
}

function weight(mark: Mark): number {
  if (mark.canOpen !== mark.canClose) return mark.canOpen ? -1 : 1;
  return mark.glyph === 'open' ? -1 : mark.glyph === 'close' ? 1 : 0;
}

function doublesBefore(marks: readonly Mark[]): number[] {
  let count = 0;
  return marks.map((mark) => (mark.family === 'double' ? count++ : count));
}

function isPossessive(mark: Mark, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[mark.token - 1], tokens[mark.token + 1]];
  return before !== undefined && after !== undefined && /s$/i.test(before.text) && /^\p{Ll}/u.test(after.text);
}

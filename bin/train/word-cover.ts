import type { Place } from './annotated-article.ts';

const WORD = /[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)*/gu;

/** The places of the words of a text: spans are compared by the words that they touch, not by their marks and spaces. */
export function wordsOf(text: string): Place[] {
  return [...text.matchAll(WORD)].map((match) => [match.index, match.index + match[0].length]);
}

/** Which words (by their number) the places touch. */
export function coverOf(places: readonly Place[], words: readonly Place[]): Set<number> {
  const covered = new Set<number>();
  for (const [start, end] of places) {
    for (let index = firstEndingAfter(words, start); (words[index]?.[0] ?? end) < end; index++) covered.add(index);
  }
  return covered;
}

function firstEndingAfter(words: readonly Place[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const word of one) if (other.has(word)) count++;
  return count;
}

/** Intersection over union. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = overlap(one, other);
  return shared === 0 ? 0 : shared / (one.size + other.size - shared);
}

export function touch(one: readonly Place[], other: readonly Place[]): boolean {
  return one.some(([start, end]) => other.some(([from, to]) => start < to && from < end));
}

import type { Span } from '../analyze/model.ts';

/**
 * The headline of a text: its first paragraph that is no boilerplate, where that is one short line that does not end
 * as a sentence does and a longer text follows.
 */
export function findHeadline(
  text: string,
  paragraphs: readonly Span[],
  boilerplate: readonly Span[],
): Span | undefined {
  const body = paragraphs.filter((paragraph) => !boilerplate.some((span) => covers(span, paragraph)));
  const [first, ...rest] = body;
  if (!first) return undefined;
  const words = text.slice(first.start, first.end);
  const longest = rest.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  return longest > words.length && looksLikeHeadline(words) ? first : undefined;
}

const LONGEST = 220; // of 400 headlines the longest has 158
const LONGEST_ENDED = 120;

function looksLikeHeadline(words: string): boolean {
  if (words.length > LONGEST || /[,:;]$/.test(words)) return false;
  if (!/[.!?…]["'”’)]{0,2}$/.test(words)) return !OPEN_QUOTE.test(words) || words.length <= LONGEST_ENDED;
  if (words.length > LONGEST_ENDED) return false;
  return /[!?]["'”’)]{0,2}$/.test(words) || isTitleCase(words);
}

/** A first paragraph that is all quotation is somebody speaking. */
const OPEN_QUOTE = /^["“]/;

/** "Home Prices Are Falling. Why It Matters." */
function isTitleCase(words: string): boolean {
  const long = words.match(/[\p{L}'’]{4,}/gu) ?? [];
  const capitalized = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capitalized.length >= long.length * 0.75;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

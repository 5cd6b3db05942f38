/** Words in a pair of quotation marks, `curly` or straight, without the reporter's comma before "he said". */
export function quotation(words: string, curly = false): string {
  const inner = words.replace(/[\s,;:]+$/u, '').replace(/[,;](?=['’]$)/u, '');
  return curly ? `“${inner}”` : `"${inner}"`;
}

/** Marks of a quotation that ends before the words, or begins after them. */
export const LOOSE_MARKS = /^(?:[”»]\s*|"\s+)|(?:\s*[“„«]|\s+")$/gu;

/** The reporter's comma before "he said", which stands inside the marks. */
const LAST_COMMA = /[,;](?=["”’]+$)/u;

/** Adds the quotation mark that a cut took away, so that nothing looks clipped. */
export function balanced(clipped: string): string {
  const words = clipped.replace(LAST_COMMA, '');
  const missing = missingMark(words);
  if (missing === 'closing') return `${words}${words.includes('“') ? '”' : '"'}`;
  if (missing === 'opening') return `${words.includes('”') ? '“' : '"'}${words}`;
  return words;
}

/** Which mark a text lacks: it opens a quotation without closing it, or closes one that it doesn't open. */
export function missingMark(words: string): 'opening' | 'closing' | undefined {
  const curly = count(words, /[“„]/gu) - count(words, /”/gu);
  if (curly > 0) return 'closing';
  if (curly < 0) return 'opening';
  if (count(words, /"/gu) % 2 === 0) return undefined;
  return opensStraight(words) ? 'closing' : 'opening';
}

/** The last straight mark opens if it stands before a word, after a space, a bracket, a dash or at the start. */
function opensStraight(words: string): boolean {
  const at = words.lastIndexOf('"');
  return /^$|[\s([—–-]/u.test(words.charAt(at - 1)) && /\S/u.test(words.charAt(at + 1));
}

function count(words: string, mark: RegExp): number {
  return words.match(mark)?.length ?? 0;
}

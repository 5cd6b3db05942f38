import type { Range, Sentence, Span, Token, TokenizedText } from '../model.ts';

const NOTHING: Token = { start: 0, end: 0, text: '', lower: '' };

/** The token at an index, or an empty one beyond the ends: a rule may look past them without a check. */
export function tokenAt(text: TokenizedText, index: number): Token {
  return text.tokens[index] ?? NOTHING;
}

export function lowerAt(text: TokenizedText, index: number): string {
  return tokenAt(text, index).lower;
}

export function spanOf(text: TokenizedText, range: Range): Span {
  return { start: tokenAt(text, range.from).start, end: tokenAt(text, range.to - 1).end };
}

/** Whether it has a letter or a digit. Asked of nearly every token: what starts in ASCII is told without a regular expression. */
export function isWord({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  if ((first >= A && first <= Z) || (first >= SMALL_A && first <= SMALL_Z)) return true;
  return /[\p{L}\p{N}]/u.test(text);
}

export function isCapitalized({ text }: Token): boolean {
  const first = text.charCodeAt(0);
  return first <= SMALL_Z ? first >= A && first <= Z : /^\p{Lu}/u.test(text);
}

const [A, Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];

/** Whether `words` (lower case) stand at `index` and after it, inside `limit`. */
export function standsAt(text: TokenizedText, index: number, words: readonly string[], limit: Range): boolean {
  if (index + words.length > limit.to) return false;
  for (let offset = 0; offset < words.length; offset += 1)
    if (lowerAt(text, index + offset) !== words[offset]) return false;
  return true;
}

export function within(sentence: Sentence, index: number): boolean {
  return index >= sentence.tokens.from && index < sentence.tokens.to;
}

/** The tokens that lie inside a span. */
export function tokensOf(text: TokenizedText, span: Span): Range {
  const from = firstTokenFrom(text, span.start);
  let to = from;
  while (to < text.tokens.length && tokenAt(text, to).end <= span.end) to += 1;
  return { from, to };
}

function firstTokenFrom(text: TokenizedText, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenAt(text, middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

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

export function isWord(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text);
}

export function isCapitalized(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** Whether `words` (lower case) stand at `index` and after it, inside `limit`. */
export function standsAt(text: TokenizedText, index: number, words: readonly string[], limit: Range): boolean {
  return index + words.length <= limit.to && words.every((word, offset) => lowerAt(text, index + offset) === word);
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

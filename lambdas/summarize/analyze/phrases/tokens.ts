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

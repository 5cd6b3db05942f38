import { AMBIGUOUS_ABBREVIATIONS, CLOSING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Span, Token } from '../model.ts';
import { afterPlainSpace, endOfPlainToken } from './plain-token.ts';

const PIECES = [
  /<\/?[a-z][^<>\n]{0,200}>/u, // a tag that was left in
  /https?:\/\/[^\s<>"”’)]+/u,
  /www\.[^\s<>"”’)]+/u,
  /[\p{L}\p{N}._-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{0,63}[\p{L}\p{N}]/u,
  /[@#][\p{L}\p{N}_]+/u,
  /(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)?/u, // U.S. a.m. J.R.R. U.S.-led
  /\p{L}+?(?=n['’]t(?![\p{L}\p{N}]))/u, // do|n't
  /n['’]t(?![\p{L}\p{N}])/u,
  /['’](?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])/iu,
  /\p{N}+(?:[.,:]\p{N}+)+[\p{L}\p{M}]*/u, // 1,200.50 10:30pm
  // hyphenated and apostrophized words, but not their clitics: O'Brien, 47-year-old, AT&T
  /[\p{L}\p{M}\p{N}_]+(?:(?:[-‐‑&]|['’](?!(?:s|d|m|re|ve|ll|t)(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}_]+)*/u,
  /\.{2,}|(?:\. ){2}\.|…/u,
  /-{2,}|``|''|’’|‘‘/u,
  /[!?]+/u,
  /[^\s]/u,
];

const TOKEN = new RegExp(PIECES.map((piece) => piece.source.replace('<\\/?[a-z]', '<\\/?[A-Za-z]')).join('|'), 'giu');

/** The tokens of `span`, in order. Every character that is no white space belongs to exactly one of them. */
export function tokensIn(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = span.start; ; ) {
    const start = afterPlainSpace(text, at, span.end);
    const token = plainToken(text, start, span.end) ?? anyToken(text, start, span.end);
    if (token === undefined) return tokens;
    tokens.push(token);
    at = token.end;
  }
}

function plainToken(text: string, start: number, limit: number): Token | undefined {
  const end = start < limit ? endOfPlainToken(text, start, limit) : start;
  return end > start ? tokenOf(text, start, end) : undefined;
}

/** The first token from `from` on. */
function anyToken(text: string, from: number, limit: number): Token | undefined {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (match === null || match.index >= limit) return undefined;
  const end = endWithStop(text, match.index, Math.min(match.index + match[0].length, limit), limit);
  return tokenOf(text, match.index, end);
}

function tokenOf(text: string, start: number, end: number): Token {
  const word = text.slice(start, end);
  return { start, end, text: word, lower: word.toLowerCase() };
}

const LONGEST_ABBREVIATION = 12; // also with a prefix: "R-Calif"
const INITIAL = /^\p{Lu}$/u;

/** An abbreviation takes in the full stop that follows it: "Mr.", "Calif.", the "J." of "J. Smith". */
function endWithStop(text: string, start: number, end: number, limit: number): number {
  if (end >= limit || text[end] !== '.' || text[end + 1] === '.' || end - start > LONGEST_ABBREVIATION) return end;
  const word = text.slice(start, end);
  if (INITIAL.test(word)) return word === 'I' || !startsName(text, end + 1) ? end : end + 1;
  return isAbbreviation(word, text, end + 1) ? end + 1 : end;
}

function isAbbreviation(word: string, text: string, after: number): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (AMBIGUOUS_ABBREVIATIONS.has(last))
    return isCapitalized(word) && /^ (?:\d|\()|^[,)]/.test(text.slice(after, after + 2));
  return TITLE_ABBREVIATIONS.has(last) || CLOSING_ABBREVIATIONS.has(last);
}

/** A capital follows ("J. Smith") or no white space at all ("J.Smith", "J., "). */
function startsName(text: string, at: number): boolean {
  return /^ ?\p{Lu}|^,/u.test(text.slice(at, at + 3));
}

function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

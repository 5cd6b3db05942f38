import type { Range, Span, TokenizedText } from '../model.ts';
import { foldLower } from './gazetteer.ts';

/** What every later step wants to know of the tokens, gathered in one pass; the arrays run beside `text.tokens`. */
export interface Survey {
  readonly text: TokenizedText;
  /** The words, folded for comparing. */
  readonly folded: readonly string[];
  /** 1 where the token is written like a name: "Reed", "iPhone", "U.S.", "al-Amin". */
  readonly capital: Uint8Array;
  /** 1 where a capital says nothing: the first word of a sentence, a quotation or a clause after a colon. */
  readonly opens: Uint8Array;
  readonly quoted: Uint8Array;
  /** 1 in headlines whose words are all capitalized: nothing new is named there. */
  readonly headline: Uint8Array;
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** Words that stand somewhere in lower case. */
  readonly lowerWords: ReadonlySet<string>;
  /** Words that are capitalized somewhere where it says something. */
  readonly nameWords: ReadonlySet<string>;
}

export function surveyText(text: TokenizedText): Survey {
  const size = text.tokens.length;
  const survey = {
    text,
    folded: text.tokens.map((token) => foldLower(token.lower)),
    capital: new Uint8Array(size),
    opens: new Uint8Array(size),
    quoted: new Uint8Array(size),
    headline: new Uint8Array(size),
    sentenceOf: new Int32Array(size).fill(-1),
    paragraphOf: new Int32Array(size),
    lowerWords: new Set<string>(),
    nameWords: new Set<string>(),
  };
  for (const quote of text.quotes) {
    survey.quoted.fill(1, quote.tokens.from, quote.tokens.to);
    survey.opens.fill(1, quote.tokens.from, quote.tokens.from + 2);
  }
  text.paragraphs.forEach((paragraph, index) => {
    survey.paragraphOf.fill(index, paragraph.tokens.from, paragraph.tokens.to);
  });
  text.sentences.forEach((sentence, index) => {
    survey.sentenceOf.fill(index, sentence.tokens.from, sentence.tokens.to);
    surveySentence(survey, sentence.tokens);
  });
  return survey;
}

type Marks = Pick<Survey, 'text' | 'capital' | 'opens' | 'headline'> & {
  readonly lowerWords: Set<string>;
  readonly nameWords: Set<string>;
};

/** Marks after which a capital says nothing, by their first character. */
const OPENING: ReadonlySet<string> = new Set('“‘«`(:•*–—-');

function surveySentence({ text, capital, opens, headline, lowerWords, nameWords }: Marks, { from, to }: Range): void {
  let opening = true;
  let long = 0;
  let longCapitals = 0;
  for (let index = from; index < to; index++) {
    const token = text.tokens[index];
    if (token === undefined) break;
    if (isNameLike(token.text)) capital[index] = 1;
    if (opens[index] === 1) opening = true;
    if (opening) opens[index] = 1;
    const word = isWord(token.text);
    if (!opening && word && token.text.length > 3) {
      long++;
      if (capital[index] === 1) longCapitals++;
    }
    opening = !word && (opening || OPENING.has(token.text.charAt(0)));
  }
  const ended = /^[.”"]$/u.test(text.tokens[to - 1]?.text ?? '');
  const shouted = !ended && long >= 3 && longCapitals >= long * HEADLINE_SHARE;
  for (let index = from; index < to; index++) {
    const token = text.tokens[index];
    if (token === undefined) break;
    if (shouted) headline[index] = 1;
    else if (capital[index] === 0) lowerWords.add(token.lower);
    else if (opens[index] === 0) nameWords.add(token.lower);
  }
}

/** "Council Backs New Bridge Over Old River": all but the little words. */
const HEADLINE_SHARE = 0.8;

function isNameLike(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 97 && first <= 122) return word.length > 2 && /^(?:[a-z]{1,2}[A-Z]|al-[A-Z]|el-[A-Z])/.test(word);
  if (first >= 65 && first <= 90) return true;
  if (first < 128) return /^(?:@\w|\d{1,3}(?:ers|M|i|Z)$)/.test(word);
  return /^\p{Lu}/u.test(word);
}

function isWord(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128)
    return (
      (first >= 97 && first <= 122) || (first >= 64 && first <= 90) || (first >= 48 && first <= 57) || first === 35
    );
  return /^[\p{L}\p{N}]/u.test(word);
}

/** The folded word at a token; empty beyond the ends. */
export function wordAt(survey: Survey, at: number): string {
  return survey.folded[at] ?? '';
}

/** The folded word that stands `back` tokens before `at` in the same sentence; empty where that begins. */
export function wordBefore(survey: Survey, at: number, back = 1): string {
  return survey.sentenceOf[at - back] === survey.sentenceOf[at] ? wordAt(survey, at - back) : '';
}

/** The lower-cased token, as it is written otherwise. */
export function lowerAt(survey: Survey, at: number): string {
  return survey.text.tokens[at]?.lower ?? '';
}

/** From the start of the first to the end of the last token of [from, to). */
export function spanOfTokens(survey: Survey, from: number, to: number): Span {
  const { tokens } = survey.text;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The tokens that lie inside a span, as a range; found by bisection. */
export function tokensWithin(text: TokenizedText, span: Span): Range {
  return { from: firstTokenFrom(text, span.start), to: firstTokenFrom(text, span.end) };
}

function firstTokenFrom(text: TokenizedText, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

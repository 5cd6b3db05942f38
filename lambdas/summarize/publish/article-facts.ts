import type { Article, Span } from '../analyze/model.ts';
import { type Excerpt, excerpt, maybeExcerpt } from './excerpt.ts';

/** What the file says about the article, and its first sentence. */
export interface ArticleFacts {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly canonicalUrl?: string;
  readonly language: string;
  /** Words in the article, boilerplate included. */
  readonly words: number;
  readonly headline: Excerpt | null;
  /** The first sentence after the headline. */
  readonly opening: Excerpt | null;
}

const MAX_FACT_CHARACTERS = 1000; // a "title" beyond is markup gone wrong, and would crowd everything else out
const MAX_OPENING_CHARACTERS = 1000;

/** The facts of an article, each short enough to stand in a message. */
export function articleFacts(article: Article): ArticleFacts {
  const { title, byline, publisher, publishedAt, canonicalUrl } = article;
  return {
    ...(fits(title) ? { title } : {}),
    ...(fits(byline) ? { byline } : {}),
    ...(fits(publisher) ? { publisher } : {}),
    ...(fits(publishedAt) ? { publishedAt } : {}),
    ...(fits(canonicalUrl) ? { canonicalUrl } : {}),
    language: fits(article.language) ? article.language : 'und',
    words: article.text.match(/\S+/g)?.length ?? 0,
    headline: maybeExcerpt(article.text, headlineOf(article)),
    opening: maybeExcerpt(article.text, openingOf(article)),
  };
}

function fits(fact: string | undefined): fact is string {
  return fact !== undefined && fact !== '' && fact.length <= MAX_FACT_CHARACTERS;
}

function headlineOf({ headline }: Article): Span | null {
  return headline !== undefined && headline.end - headline.start <= MAX_FACT_CHARACTERS ? headline : null;
}

function openingOf(article: Article): Span | null {
  const first = article.paragraphs.find((paragraph) => isBody(article, paragraph));
  if (first === undefined) return null;
  const { words } = excerpt(article.text, first);
  const length = Math.min(firstSentenceLength(words), MAX_OPENING_CHARACTERS);
  return { start: first.start, end: first.start + wholeWords(words, length) };
}

function isBody({ text, headline, boilerplate }: Article, paragraph: Span): boolean {
  const isHeadline = headline !== undefined && paragraph.start < headline.end && headline.start < paragraph.end;
  const isBoilerplate = boilerplate.some(({ start, end }) => start <= paragraph.start && paragraph.end <= end);
  return !isHeadline && !isBoilerplate && /[\p{L}\p{N}]/u.test(text.slice(paragraph.start, paragraph.end));
}

const SENTENCE_END = /[.!?]["'”’)\]]*(?=\s+["'“‘(]?[\p{Lu}\p{N}])/gu;
/** "Mr.", "U.S.", "J.": a full stop that need not end a sentence. Unsure means on to the next one. */
const ABBREVIATED =
  /(?:^|[\s("“'‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.$/u;

function firstSentenceLength(paragraph: string): number {
  for (const end of paragraph.matchAll(SENTENCE_END)) {
    const length = end.index + end[0].length;
    if (!ABBREVIATED.test(paragraph.slice(Math.max(0, length - 16), length))) return length;
  }
  return paragraph.length;
}

/** A length that cuts no word in two, where the words allow. */
function wholeWords(text: string, length: number): number {
  if (length >= text.length) return text.length;
  const space = text.slice(0, length + 1).search(/\s\S*$/);
  return space > 0 ? space : length;
}

import type { Matched } from './match-attributions.ts';

/** Shares from 0 to 1; `F1` weighs precision and recall alike. */
export interface Figures {
  readonly articles: number;
  readonly marked: number;
  readonly found: number;
  readonly content: F1;
  readonly exact: F1;
  readonly words: F1;
  /** Content, source and cue all right. */
  readonly full: F1;
  /** Of the matched statements with a source, those whose mention touches it. */
  readonly mention: number;
  readonly cue: number;
  readonly recall: { readonly direct: number; readonly mixed: number; readonly indirect: number };
  /** Of the statements found with a confidence of at least .9: their share among all, and how many of them are right. */
  readonly sure: { readonly share: number; readonly right: number };
}

export interface F1 {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const SURE = 0.9;

/** Adds up the comparisons of many articles. */
export function figuresOf(articles: readonly Matched[]): Figures {
  const matches = articles.flatMap((article) => article.matches);
  const missed = articles.flatMap((article) => article.missed);
  const spurious = articles.flatMap((article) => article.spurious);
  const found = matches.length + spurious.length;
  const marked = matches.length + missed.length;
  const sure = matches.filter((match) => match.found.confidence >= SURE).length;
  const sureSpurious = spurious.filter((attribution) => attribution.confidence >= SURE).length;
  const withSource = matches.filter((match) => match.marked.source.length > 0);
  const words = articles.reduce(
    (sum, article) => sum.map((count, index) => count + (article.words[index] ?? 0)),
    [0, 0, 0],
  );
  const recallOf = (form: string) => {
    const hits = matches.filter((match) => match.marked.form === form).length;
    return share(hits, hits + missed.filter((attribution) => attribution.form === form).length);
  };
  return {
    articles: articles.length,
    marked,
    found,
    content: f1(matches.length, found, marked),
    exact: f1(matches.filter((match) => match.exact).length, found, marked),
    words: f1(words[0] ?? 0, words[1] ?? 0, words[2] ?? 0),
    full: f1(matches.filter((match) => match.source && match.cue).length, found, marked),
    mention: share(withSource.filter((match) => match.source).length, withSource.length),
    cue: share(matches.filter((match) => match.cue).length, matches.length),
    recall: { direct: recallOf('direct'), mixed: recallOf('mixed'), indirect: recallOf('indirect') },
    sure: { share: share(sure + sureSpurious, found), right: share(sure, sure + sureSpurious) },
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function f1(hits: number, found: number, marked: number): F1 {
  return { precision: share(hits, found), recall: share(hits, marked), f1: share(2 * hits, found + marked) };
}

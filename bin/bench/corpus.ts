import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Span } from '../../lambdas/summarize/analyze/model.ts';
import type { ArticleFile } from '../../lambdas/summarize/read/source.ts';
import { renamed } from './renamed.ts';

const FOLDER = new URL('../../test/golden/articles/', import.meta.url);

/** The bundled articles, as files. */
export function bundledFiles(): ArticleFile[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
}

/**
 * For each article, one of `times` its length: it and those that follow it, one after the other. Where an article comes
 * again, its people have other names, so that a long article has as many people as it would have in life.
 */
export function atLength(articles: readonly Article[], times: number): Article[] {
  return articles.map((_, first) => joined(Array.from({ length: times }, (_, next) => pick(articles, first + next))));
}

function pick(articles: readonly Article[], index: number): Article {
  const article = articles[index % articles.length];
  if (article === undefined) throw new Error('no bundled articles');
  return { ...article, text: renamed(article.text, Math.floor(index / articles.length)) };
}

const GAP = '\n\n';

function joined(articles: readonly Article[]): Article {
  const starts: number[] = [];
  let text = '';
  for (const article of articles) {
    starts.push(text.length);
    text += article.text + GAP;
  }
  const moved = (spansOf: (article: Article) => readonly Span[]) =>
    articles.flatMap((article, index) => spansOf(article).map((span) => shifted(span, starts[index] ?? 0)));
  return {
    language: 'en',
    text,
    paragraphs: moved(({ paragraphs }) => paragraphs),
    boilerplate: moved(({ boilerplate }) => boilerplate),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

import type { Article, Span } from '../../lambdas/summarize/analyze/model.ts';

/** An article of plain text: each line that is not empty is a paragraph. */
export function plainArticle(text: string, boilerplate: readonly Span[] = []): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  return { language: 'en', text, paragraphs, boilerplate };
}

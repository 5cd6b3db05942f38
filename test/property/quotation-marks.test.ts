import { expect, test } from 'vitest';
import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import { goldenArticles, readGolden, sharedModel } from '../support/golden-articles.ts';

/** Who says a quotation doesn't depend on whether the newsroom sets straight or curly marks. */
test.each(goldenArticles.filter((name) => name.endsWith('.txt')))(
  '%s: each quotation keeps its speaker',
  async (name) => {
    const article = await readGolden(name);
    const bytes = new TextEncoder().encode(curly(article.text));
    expect(quotations(await parseArticle({ bytes, name: 'article.txt' }))).toEqual(quotations(article));
  },
);

function quotations(article: Article): string[] {
  const { statements, speakers } = analyze(article, sharedModel());
  return statements
    .filter(({ form }) => form === 'direct')
    .map(({ speaker, content }) => {
      const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      return straight(`${speakers.find(({ id }) => id === speaker)?.name}: ${words}`);
    });
}

/** Straight marks made curly, paragraph by paragraph; an unclosed quotation is open again in the next one. */
function curly(text: string): string {
  return text
    .split(/(\n+)/)
    .map((paragraph) => {
      let marks = 0;
      return paragraph
        .replaceAll('"', () => (marks++ % 2 === 0 ? '“' : '”'))
        .replace(/(?<=[\s“(])'(?=\p{L})/gu, '‘')
        .replaceAll("'", '’');
    })
    .join('');
}

function straight(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { goldenArticles, readGolden, sharedModel } from '../support/golden-articles.ts';
import { plainArticle } from '../support/plain-article.ts';
import { breaches } from '../support/soundness.ts';
import { anyText, newsText, quotesHeavyText, unbrokenRun } from './texts.ts';

const read = (article: Article) => analyze(article, sharedModel());

const RUNS = { numRuns: 80 };

describe.each([
  ['any string', anyText],
  ['text full of quotation marks', quotesHeavyText],
  ['one piece repeated', unbrokenRun],
  ['news', newsText],
])('on %s', (_kind, texts) => {
  test('the engine never throws, and keeps every promise that it makes of its spans and ids', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = plainArticle(text);
        expect(breaches(article, read(article))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the same article gives the same analysis, whatever was read in between', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const before = read(plainArticle(text));
        read(plainArticle(other));
        expect(read(plainArticle(text))).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(goldenArticles)('%s', (name) => {
  test('keeps every promise', async () => {
    const article = await readGolden(name);
    expect(breaches(article, read(article))).toEqual([]);
  });

  test('reads the same with other words set aside at its end', async () => {
    const article = await readGolden(name);
    fc.assert(
      fc.property(fc.oneof(newsText, quotesHeavyText), (words) => {
        expect(read(withBoilerplate(article, words))).toEqual(read(article));
      }),
      { numRuns: 5 },
    );
  });
});

test('the articles read the same in any order', async () => {
  const articles = await Promise.all(goldenArticles.map(readGolden));
  const alone = articles.map(read);
  const backwards = articles.toReversed().map(read).toReversed();
  expect(backwards).toEqual(alone);
});

/** The article with one more paragraph, marked as boilerplate from its first letter to its last. */
function withBoilerplate(article: Article, words: string): Article {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line === '') return article;
  const start = article.text.length + 2;
  const aside = { start, end: start + line.length };
  return {
    ...article,
    text: `${article.text}\n\n${line}`,
    paragraphs: [...article.paragraphs, aside],
    boilerplate: [...article.boilerplate, aside],
  };
}

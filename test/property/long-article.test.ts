import { expect, test } from 'vitest';
import { atLength, bundledFiles } from '../../bin/bench/corpus.ts';
import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import { sharedModel } from '../support/golden-articles.ts';
import { breaches } from '../support/soundness.ts';

/** The engine promises time that grows with the length: were it with the square, this would take minutes. */
test('an article of a hundred articles, with hundreds of people, is read and keeps every promise', async () => {
  const articles = await Promise.all(bundledFiles().map(parseArticle));
  const [long] = atLength(articles, 100);
  if (long === undefined) throw new Error('no bundled articles');
  const analysis = analyze(long, sharedModel());
  expect(breaches(long, analysis)).toEqual([]);
  expect(analysis.statements.length).toBeGreaterThan(900);
  expect(analysis.keyStatements).toHaveLength(6);
});

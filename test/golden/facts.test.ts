import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeGolden, goldenArticles } from '../support/golden-articles.ts';
import { expectedOf, missing } from './expected.ts';

test.each(goldenArticles)('of %s, the engine finds what a reader takes from it', async (name) => {
  expect(missing(expectedOf(name), await analyzeGolden(name))).toEqual([]);
});

test('every list of expectations belongs to an article, and every article has one', () => {
  const expected = goldenArticles.map((name) => name.replace(/\.\w+$/, '.json'));
  expect(readdirSync(new URL('expected/', import.meta.url)).sort()).toEqual(expected);
});

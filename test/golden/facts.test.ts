import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeGolden, goldenArticles } from '../support/golden-articles.ts';
import { expectedOf, missing } from './expected.ts';

test.each(goldenArticles)('of %s, the engine finds what a reader takes from it', async (name) => {
  const facts = expectedOf(name);
  const misses = missing(facts, await analyzeGolden(name));
  const shown = misses.map(({ fact, found }) => `${fact} -- found: ${found}`).join('\n');
  expect(
    misses.map(({ fact }) => fact),
    shown,
  ).toEqual(facts.notYet);
});

test('every list of expectations belongs to an article, and every article has one', () => {
  const expected = goldenArticles.map((name) => name.replace(/\.\w+$/, '.json'));
  expect(readdirSync(new URL('expected/', import.meta.url)).sort()).toEqual(expected);
});

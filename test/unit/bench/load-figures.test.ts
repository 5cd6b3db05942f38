import { describe, expect, test } from 'vitest';
import { manyArticles } from '../../deploy/load/articles.ts';
import { figuresOf, type Seen } from '../../deploy/load/figures.ts';

/** Twenty runs of five articles, one a second; the second half of them slower, in a process that has grown. */
const SEEN: Seen = {
  uploaded: 100,
  published: 100,
  startedAt: 0,
  uploadedAt: 2000,
  invocations: Array.from({ length: 20 }, (_, index) => ({
    endedAt: (index + 1) * 1000,
    milliseconds: index < 10 ? 100 : 300,
    articles: 5,
    logBytes: 5000,
  })),
  samples: Array.from({ length: 20 }, (_, index) => ({
    at: index * 1000 + 500,
    processes: 2,
    largestMegabytes: 100 + index,
    cpuSeconds: index / 10,
  })),
};

describe('the figures of a load', () => {
  test('count each article in one tenth', () => {
    expect(figuresOf(SEEN).tenths.map(({ articles }) => articles)).toEqual(Array.from({ length: 10 }, () => 10));
  });

  test('show in which tenth the function became slow', () => {
    const p95 = figuresOf(SEEN).tenths.map((tenth) => tenth.p95Ms);
    expect(p95).toEqual([100, 100, 100, 100, 100, 300, 300, 300, 300, 300]);
  });

  test('show how memory grew', () => {
    const { megabytes, tenths } = figuresOf(SEEN);
    expect(megabytes).toBe(119);
    expect(tenths.map((tenth) => tenth.megabytes)).toEqual([102, 104, 106, 108, 110, 112, 114, 116, 118, 119]);
  });

  test('divide articles by the time from the first upload to the last message', () => {
    expect(figuresOf(SEEN)).toMatchObject({ seconds: 20, articlesPerSecond: 5, articlesPerRun: 5, uploadSeconds: 2 });
  });

  test('divide processor time and log by the articles', () => {
    expect(figuresOf(SEEN)).toMatchObject({ cpuMsPerArticle: 19, logBytesPerArticle: 1000 });
  });
});

test('no two uploads of a load have the same key or the same content', () => {
  const articles = manyArticles(64);
  expect(new Set(articles.map(({ key }) => key)).size).toBe(64);
  expect(new Set(articles.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(64);
});

import { describe, expect, it } from 'vitest';
import { bestLabels } from '../../../lambdas/summarize/analyze/tagger/decode.ts';
import { LABEL_COUNT, mayFollow } from '../../../lambdas/summarize/analyze/tagger/labels.ts';
import { marginalsOf } from '../../../lambdas/summarize/analyze/tagger/marginals.ts';
import { allSequences, randomChain } from '../../support/small-chain.ts';

const CHAINS = [1, 2, 3, 4, 5].flatMap((size) => [1, 2, 3, 4].map((seed) => [size, seed] as const));

describe('decoding', () => {
  it.each(CHAINS)('finds the best of all label sequences of %i tokens (seed %i)', (size, seed) => {
    const chain = randomChain(size, seed);
    const best = allSequences(chain).reduce((top, one) => (one.score > top.score ? one : top));
    expect([...bestLabels(chain)]).toEqual(best.labels);
  });

  it('never lets a span go on that has not begun', () => {
    const size = 200;
    const labels = [...bestLabels(randomChain(size, 9))];
    expect(labels.every((label, index) => mayFollow(labels[index - 1], label))).toBe(true);
  });

  it('takes nothing for nothing', () => {
    expect(bestLabels(randomChain(0, 1))).toHaveLength(0);
  });
});

describe('marginals', () => {
  it.each(CHAINS)('are what all label sequences of %i tokens add up to (seed %i)', (size, seed) => {
    const chain = randomChain(size, seed);
    const sequences = allSequences(chain);
    const total = sequences.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const { labels, logSum, pairs } = marginalsOf(chain);
    const expectedPairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    const expected = new Float64Array(size * LABEL_COUNT);
    for (const sequence of sequences) {
      const share = Math.exp(sequence.score) / total;
      sequence.labels.forEach((label, token) => {
        const before = sequence.labels[token - 1];
        expected[token * LABEL_COUNT + label] = (expected[token * LABEL_COUNT + label] ?? 0) + share;
        if (before === undefined) return;
        const pair = before * LABEL_COUNT + label;
        expectedPairs[pair] = (expectedPairs[pair] ?? 0) + share;
      });
    }
    expect(logSum).toBeCloseTo(Math.log(total), 9);
    labels.forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? 0, 9);
    });
    pairs().forEach((value, index) => {
      expect(value).toBeCloseTo(expectedPairs[index] ?? 0, 9);
    });
  });

  it('stay finite over long chains and extreme scores', () => {
    const chain = randomChain(3000, 5);
    const steep = { ...chain, scores: chain.scores.map((score) => score * 300) };
    const { labels, logSum } = marginalsOf(steep);
    expect(Number.isFinite(logSum)).toBe(true);
    expect(labels.every((value) => value >= 0 && value <= 1 + 1e-9)).toBe(true);
  });
});

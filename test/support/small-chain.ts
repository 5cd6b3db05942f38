import { randomFrom } from '../../bin/train/random.ts';
import type { Chain } from '../../lambdas/summarize/analyze/tagger/decode.ts';
import { LABEL_COUNT, mayFollow } from '../../lambdas/summarize/analyze/tagger/labels.ts';

/** A short chain with random scores. */
export function randomChain(size: number, seed: number): Chain {
  const random = randomFrom(seed);
  const scores = Float64Array.from({ length: size * LABEL_COUNT }, () => 4 * random() - 2);
  const transitions = Float64Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => 2 * random() - 1);
  return { size, scores, transitions };
}

/** Every allowed sequence of labels, with the sum of its scores: what the clever algorithms must agree with. */
export function allSequences({ size, scores, transitions }: Chain): { labels: number[]; score: number }[] {
  let sequences: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let token = 0; token < size; token++) {
    sequences = sequences.flatMap(({ labels, score }) => {
      const previous = labels.at(-1);
      return Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(previous, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            (scores[token * LABEL_COUNT + label] ?? 0) +
            (previous === undefined ? 0 : (transitions[previous * LABEL_COUNT + label] ?? 0)),
        }));
    });
  }
  return sequences;
}

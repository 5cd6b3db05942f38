import { describe, expect, it } from 'vitest';
import { gradientOf, trainCrf } from '../../../bin/train/crf.ts';
import { learnLexicons } from '../../../bin/train/learn-lexicons.ts';
import { quantized } from '../../../bin/train/quantize.ts';
import { sequencesOf } from '../../../bin/train/sequences.ts';
import { LABEL_COUNT, mayFollow } from '../../../lambdas/summarize/analyze/tagger/labels.ts';
import { tag } from '../../../lambdas/summarize/analyze/tagger/tag.ts';
import { annotatedStories } from '../../support/annotated-stories.ts';
import { randomChain } from '../../support/small-chain.ts';

const GOLD = Uint8Array.from([1, 2, 3, 5, 6]);

describe('the gradient', () => {
  it('is the slope of the loss, by each score and each transition', () => {
    const chain = randomChain(GOLD.length, 3);
    const { labels, pairs } = gradientOf(GOLD, chain);
    const step = 1e-5;
    const slope = (part: 'scores' | 'transitions', index: number) => {
      const loss = (by: number) => {
        const moved = Float64Array.from(chain[part]);
        moved[index] = (moved[index] ?? 0) + by;
        return gradientOf(GOLD, { ...chain, [part]: moved }).loss;
      };
      return (loss(step) - loss(-step)) / (2 * step);
    };
    labels.forEach((value, index) => {
      expect(value).toBeCloseTo(slope('scores', index), 6);
    });
    for (let pair = 0; pair < LABEL_COUNT * LABEL_COUNT; pair++) {
      const allowed = mayFollow(Math.floor(pair / LABEL_COUNT), pair % LABEL_COUNT);
      if (allowed) expect(pairs[pair]).toBeCloseTo(slope('transitions', pair), 6);
    }
  });
});

describe('training', () => {
  const options = { bits: 14, epochs: 8, seed: 3, rate: { alpha: 0.3, beta: 1, l1: 0.01, l2: 0 } };
  const learn = () => {
    const stories = annotatedStories();
    const lexicons = learnLexicons(stories);
    return quantized(trainCrf(sequencesOf(stories, lexicons, options.bits, 1), options), options.bits, lexicons);
  };

  it('learns to find again what it was shown', () => {
    const weights = learn();
    for (const story of annotatedStories()) {
      const found = tag(story.text, weights).spans.map(({ kind, from, to }) => {
        const [first, last] = [story.text.tokens[from], story.text.tokens[to - 1]];
        return `${kind} ${story.text.text.slice(first?.start, last?.end)}`;
      });
      const marked = story.attributions.flatMap(({ source, cue, content }) =>
        [
          ...source.map((place) => ({ kind: 'source', place })),
          ...cue.map((place) => ({ kind: 'cue', place })),
          ...content.map((place) => ({ kind: 'content', place })),
        ].map(({ kind, place: [start, end] }) => `${kind} ${story.text.text.slice(start, end)}`),
      );
      expect(found.toSorted()).toEqual(marked.toSorted());
    }
  });

  it('gives the same weights from the same articles', () => {
    expect(learn()).toEqual(learn());
  });
});

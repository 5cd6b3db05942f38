import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../lambdas/summarize/analyze/tagger/columns.ts';
import { factsOf } from '../../../lambdas/summarize/analyze/tagger/facts.ts';
import { ABSENT, bucketsOf, columnsOf } from '../../../lambdas/summarize/analyze/tagger/features.ts';
import { bucketOf, hashOf, mix } from '../../../lambdas/summarize/analyze/tagger/hash.ts';
import { NO_LEXICONS } from '../../../lambdas/summarize/analyze/tagger/lexicons.ts';
import { FEATURE_SET, TEMPLATE_COUNT } from '../../../lambdas/summarize/analyze/tagger/templates.ts';
import { shapeOf, stemOf } from '../../../lambdas/summarize/analyze/tagger/word-shape.ts';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

function featuresOf(text: string): Int32Array[] {
  const tokenized = tokenizeArticle(plainArticle(text));
  const facts = factsOf(tokenized, NO_LEXICONS);
  return tokenized.paragraphs.flatMap((paragraph) => {
    const columns = columnsOf(tokenized, paragraph, facts, NO_LEXICONS);
    const templates = Array.from({ length: TEMPLATE_COUNT }, (_, template) => {
      const buckets = new Int32Array(columns.size);
      bucketsOf(columns, template, 20, buckets);
      return buckets;
    });
    return Array.from({ length: columns.size }, (_, token) =>
      Int32Array.from(templates, (buckets) => buckets[token] ?? ABSENT),
    );
  });
}

const STORY = 'Ruth Oduya, who runs the dam, said on Monday that “nobody need worry about the river.”\nRain fell.';

describe('features', () => {
  it('are what they were when the shipped model was trained: change this line only together with the model', () => {
    const all = featuresOf(STORY).reduce((hash, buckets) => buckets.reduce((sum, bucket) => mix(sum, bucket), hash), 0);
    expect([FEATURE_SET, TEMPLATE_COUNT, all >>> 0]).toMatchInlineSnapshot(`
      [
        2730703183,
        60,
        2562854168,
      ]
    `);
  });

  it('are the same for the same text, and others for another text', () => {
    expect(featuresOf(STORY)).toEqual(featuresOf(STORY));
    expect(featuresOf(STORY)).not.toEqual(featuresOf(STORY.replace('said', 'sang')));
  });

  it('stay within the table', () => {
    const buckets = featuresOf(STORY).flatMap((features) => [...features]);
    expect(buckets.every((bucket) => bucket === ABSENT || (bucket >= 0 && bucket < 2 ** 20))).toBe(true);
  });

  it('see the nearest cue through a long quotation that spans sentences', () => {
    const text = tokenizeArticle(plainArticle('“The river rose. We left the house,” said Oduya.'));
    const [paragraph] = text.paragraphs;
    if (paragraph === undefined) throw new Error('no paragraph');
    const columns = columnsOf(text, paragraph, factsOf(text, NO_LEXICONS), NO_LEXICONS);
    expect(columnOf(columns, 'right')[1]).toBe(hashOf('say'));
  });
});

describe('words', () => {
  it.each([
    ['McBride', 'XxXx'],
    ['2016', '0'],
    ['R-Calif.', 'X-Xx.'],
    ['é', 'x'],
    ['…', '…'],
  ])('%s has the shape %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });

  it('hash digits alike, and never to 0', () => {
    expect(hashOf('2016')).toBe(hashOf('1999'));
    expect(hashOf('')).not.toBe(0);
    expect(stemOf('worried')).toBe('worr');
    expect(bucketOf(hashOf('word'), 8)).toBeLessThan(256);
  });
});

import type { ColumnTable } from '../../lambdas/summarize/analyze/tagger/columns.ts';
import { factsOf } from '../../lambdas/summarize/analyze/tagger/facts.ts';
import { bucketsOf, columnsOf } from '../../lambdas/summarize/analyze/tagger/features.ts';
import type { Lexicons } from '../../lambdas/summarize/analyze/tagger/lexicons.ts';
import { TEMPLATE_COUNT } from '../../lambdas/summarize/analyze/tagger/templates.ts';
import type { LabeledArticle } from './labeled-article.ts';

/** A paragraph as the trainer sees it. */
export interface Sequence {
  readonly size: number;
  /** The features of token `t` are `features[starts[t]]` to `features[starts[t + 1] - 1]`. */
  readonly starts: Int32Array;
  /** Buckets. */
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

const COUNT_BITS = 24; // so many that hardly two features of a corpus share a bucket

/** The paragraphs of all articles, without the features that are too rare to be learned from. */
export function sequencesOf(
  articles: readonly LabeledArticle[],
  lexicons: Lexicons,
  bits: number,
  fewest: number,
): Sequence[] {
  const sequences = articles.flatMap((article) => rawSequences(article, lexicons));
  const counts = new Float32Array(2 ** COUNT_BITS);
  for (const { features, weight } of sequences) {
    for (const feature of features) if (feature >= 0) counts[feature] = (counts[feature] ?? 0) + weight;
  }
  return sequences.map((sequence) => withoutRare(sequence, counts, fewest, COUNT_BITS - bits));
}

function rawSequences(article: LabeledArticle, lexicons: Lexicons): Omit<Sequence, 'starts'>[] {
  const facts = factsOf(article.text, lexicons);
  return article.text.paragraphs.flatMap((paragraph) => {
    const { from, to } = paragraph.tokens;
    if (from === to) return [];
    const columns = columnsOf(article.text, paragraph, facts, lexicons);
    const { weight } = article;
    return [{ size: columns.size, features: featuresOf(columns), labels: article.labels.slice(from, to), weight }];
  });
}

/** `token * TEMPLATE_COUNT + template` */
function featuresOf(columns: ColumnTable): Int32Array {
  const features = new Int32Array(columns.size * TEMPLATE_COUNT);
  const buckets = new Int32Array(columns.size);
  for (let template = 0; template < TEMPLATE_COUNT; template++) {
    bucketsOf(columns, template, COUNT_BITS, buckets);
    buckets.forEach((bucket, token) => {
      features[token * TEMPLATE_COUNT + template] = bucket;
    });
  }
  return features;
}

function withoutRare(
  sequence: Omit<Sequence, 'starts'>,
  counts: Float32Array,
  fewest: number,
  shift: number,
): Sequence {
  const kept: number[] = [];
  const starts = new Int32Array(sequence.size + 1);
  sequence.features.forEach((feature, index) => {
    if (feature >= 0 && (counts[feature] ?? 0) >= fewest) kept.push(feature >>> shift);
    if ((index + 1) % TEMPLATE_COUNT === 0) starts[(index + 1) / TEMPLATE_COUNT] = kept.length;
  });
  return { ...sequence, starts, features: Int32Array.from(kept) };
}

import type { Paragraph, TokenizedText } from '../model.ts';
import type { Chain } from './decode.ts';
import type { TokenFacts } from './facts.ts';
import { ABSENT, columnsOf, featuresAt } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { LearnedLexicons } from './lexicons.ts';
import { TEMPLATE_COUNT } from './templates.ts';

/** What the tagger has learned, in whole numbers of `unit`. */
export interface TaggerWeights {
  /** Features are hashed into 2^bits buckets. */
  readonly bits: number;
  /** `bucket * STRIDE + label` */
  readonly table: Int8Array;
  /** `from * LABEL_COUNT + to` */
  readonly transitions: Int32Array;
  /** What one point is worth in natural logarithms. */
  readonly unit: number;
  readonly lexicons: LearnedLexicons;
}

/** Weights of a bucket, rounded up to a power of two. */
export const STRIDE = 8;

/** The scores of every label for every token of a paragraph. */
export function chainOf(text: TokenizedText, paragraph: Paragraph, facts: TokenFacts, weights: TaggerWeights): Chain {
  const columns = columnsOf(text, paragraph, facts, weights.lexicons);
  const scores = new Int32Array(columns.size * LABEL_COUNT);
  const features = new Int32Array(TEMPLATE_COUNT);
  for (let token = 0; token < columns.size; token++) {
    featuresAt(columns, token, weights.bits, features, 0);
    addScores(weights.table, features, scores, token * LABEL_COUNT);
  }
  return { size: columns.size, scores, transitions: weights.transitions };
}

function addScores(table: Int8Array, features: Int32Array, scores: Int32Array, at: number): void {
  let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0];
  for (let template = 0; template < TEMPLATE_COUNT; template++) {
    const bucket = features[template] ?? ABSENT;
    if (bucket === ABSENT) continue;
    const base = bucket * STRIDE;
    s0 += table[base] ?? 0;
    s1 += table[base + 1] ?? 0;
    s2 += table[base + 2] ?? 0;
    s3 += table[base + 3] ?? 0;
    s4 += table[base + 4] ?? 0;
    s5 += table[base + 5] ?? 0;
    s6 += table[base + 6] ?? 0;
  }
  scores[at] = s0;
  scores[at + 1] = s1;
  scores[at + 2] = s2;
  scores[at + 3] = s3;
  scores[at + 4] = s4;
  scores[at + 5] = s5;
  scores[at + 6] = s6;
}

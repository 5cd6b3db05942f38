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
  /** One bit for each bucket: whether it has any weight. Most have none, and this fits where memory is fast. */
  readonly filled: Uint8Array;
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
    addScores(weights, features, scores, token * LABEL_COUNT);
  }
  return { size: columns.size, scores, transitions: weights.transitions };
}

/** Written out label by label: nine tenths of the time that an article takes would else be spent here. */
function addScores({ table, filled }: TaggerWeights, features: Int32Array, scores: Int32Array, at: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let template = 0; template < TEMPLATE_COUNT; template++) {
    const bucket = features[template] ?? ABSENT;
    if (bucket === ABSENT || (((filled[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) === 0) continue;
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

/** The bits of `filled` for a table. */
export function filledBuckets(table: Int8Array): Uint8Array {
  const filled = new Uint8Array(Math.ceil(table.length / STRIDE / 8));
  for (let index = 0; index < table.length; index++) {
    const bucket = Math.floor(index / STRIDE);
    if (table[index] !== 0) filled[bucket >> 3] = (filled[bucket >> 3] ?? 0) | (1 << (bucket & 7));
  }
  return filled;
}

import type { Paragraph, TokenizedText } from '../model.ts';
import type { Chain } from './decode.ts';
import type { TokenFacts } from './facts.ts';
import { ABSENT, bucketsOf, columnsOf } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Lexicons } from './lexicons.ts';
import { type PackedRows, rowOf } from './packed-rows.ts';
import { TEMPLATE_COUNT } from './templates.ts';

/** What the tagger has learned, in whole numbers of `unit`. */
export interface TaggerWeights {
  /** Features are hashed into 2^bits buckets. */
  readonly bits: number;
  readonly rows: PackedRows;
  /** `from * LABEL_COUNT + to` */
  readonly transitions: Int32Array;
  /** What one point is worth in natural logarithms. */
  readonly unit: number;
  readonly lexicons: Lexicons;
}

/** The scores of every label for every token of a paragraph. */
export function chainOf(text: TokenizedText, paragraph: Paragraph, facts: TokenFacts, weights: TaggerWeights): Chain {
  const columns = columnsOf(text, paragraph, facts, weights.lexicons);
  const scores = new Int32Array(columns.size * LABEL_COUNT);
  const buckets = new Int32Array(columns.size);
  for (let template = 0; template < TEMPLATE_COUNT; template++) {
    bucketsOf(columns, template, weights.bits, buckets);
    addScores(weights.rows, buckets, scores);
  }
  return { size: columns.size, scores, transitions: weights.transitions };
}

/** Written out label by label: a third of the time that an article takes would else be spent here. */
function addScores(rows: PackedRows, buckets: Int32Array, scores: Int32Array): void {
  const { weights } = rows;
  for (let token = 0; token < buckets.length; token++) {
    const bucket = buckets[token] ?? ABSENT;
    const row = bucket === ABSENT ? -1 : rowOf(rows, bucket);
    if (row < 0) continue;
    const at = token * LABEL_COUNT;
    const from = row * LABEL_COUNT;
    scores[at] = (scores[at] ?? 0) + (weights[from] ?? 0);
    scores[at + 1] = (scores[at + 1] ?? 0) + (weights[from + 1] ?? 0);
    scores[at + 2] = (scores[at + 2] ?? 0) + (weights[from + 2] ?? 0);
    scores[at + 3] = (scores[at + 3] ?? 0) + (weights[from + 3] ?? 0);
    scores[at + 4] = (scores[at + 4] ?? 0) + (weights[from + 4] ?? 0);
    scores[at + 5] = (scores[at + 5] ?? 0) + (weights[from + 5] ?? 0);
    scores[at + 6] = (scores[at + 6] ?? 0) + (weights[from + 6] ?? 0);
  }
}

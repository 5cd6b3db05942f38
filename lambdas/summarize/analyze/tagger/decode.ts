import { LABEL_COUNT, mayFollow } from './labels.ts';

/**
 * The scores of a chain of tokens: one for each token and label, one for each pair of labels that follow each other
 * (`from * LABEL_COUNT + to`). All in one unit, of any size: whole numbers give the same labels on every machine.
 */
export interface Chain {
  readonly size: number;
  readonly scores: Float64Array | Int32Array;
  readonly transitions: Float64Array | Int32Array;
}

/** 1 where a label may follow another. */
export const ALLOWED: Uint8Array = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  mayFollow(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT) ? 1 : 0,
);

/** 1 where a chain may start with a label. */
export const ALLOWED_FIRST: Uint8Array = Uint8Array.from({ length: LABEL_COUNT }, (_, label) =>
  mayFollow(undefined, label) ? 1 : 0,
);

/** The labels with the highest sum of scores (Viterbi). Of equals, the lower label. */
export function bestLabels(chain: Chain): Uint8Array {
  const { size, scores, transitions } = chain;
  const labels = new Uint8Array(size);
  if (size === 0) return labels;
  const back = new Uint8Array(size * LABEL_COUNT);
  let reached = new Float64Array(LABEL_COUNT);
  let next = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    reached[label] = ALLOWED_FIRST[label] === 1 ? (scores[label] ?? 0) : Number.NEGATIVE_INFINITY;
  }
  for (let token = 1; token < size; token++) {
    for (let to = 0; to < LABEL_COUNT; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const pair = label * LABEL_COUNT + to;
        const score = ALLOWED[pair] === 1 ? (reached[label] ?? 0) + (transitions[pair] ?? 0) : Number.NEGATIVE_INFINITY;
        if (score > best) {
          best = score;
          from = label;
        }
      }
      next[to] = best + (scores[token * LABEL_COUNT + to] ?? 0);
      back[token * LABEL_COUNT + to] = from;
    }
    [reached, next] = [next, reached];
  }
  labels[size - 1] = reached.reduce((best, score, label) => (score > (reached[best] ?? 0) ? label : best), 0);
  for (let token = size - 1; token > 0; token--) {
    labels[token - 1] = back[token * LABEL_COUNT + (labels[token] ?? 0)] ?? 0;
  }
  return labels;
}

import { ALLOWED, ALLOWED_FIRST, type Chain } from './decode.ts';
import { LABEL_COUNT } from './labels.ts';

/** How probable each label of each token is, all chains of labels weighed (forward-backward, scaled token by token). */
export interface Marginals {
  /** `token * LABEL_COUNT + label` */
  readonly labels: Float64Array;
  /** The logarithm of the sum over all chains. */
  readonly logSum: number;
  /** How often each pair of labels is expected to follow each other: `from * LABEL_COUNT + to`. */
  readonly pairs: () => Float64Array;
}

/** @param unit what one point of the chain's scores is worth in natural logarithms */
export function marginalsOf(chain: Chain, unit = 1): Marginals {
  const { size } = chain;
  const { emissions, highest } = emissionsOf(chain, unit);
  const moves = movesOf(chain, unit);
  const scales = new Float64Array(size);
  const forward = forwardOf(size, emissions, moves, scales);
  const backward = backwardOf(size, emissions, moves, scales);
  const labels = new Float64Array(size * LABEL_COUNT);
  for (let index = 0; index < labels.length; index++) labels[index] = (forward[index] ?? 0) * (backward[index] ?? 0);
  const logSum = scales.reduce((sum, scale) => sum + Math.log(scale), highest);
  return { labels, logSum, pairs: () => pairsOf(size, forward, backward, emissions, moves, scales) };
}

function movesOf({ transitions }: Chain, unit: number): Float64Array {
  const moves = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let pair = 0; pair < moves.length; pair++) {
    if (ALLOWED[pair] === 1) moves[pair] = Math.exp((transitions[pair] ?? 0) * unit);
  }
  return moves;
}

const LEAST = 1e-60; // nothing is impossible: else the labels that are allowed might add up to nothing

function emissionsOf(chain: Chain, unit: number): { emissions: Float64Array; highest: number } {
  const emissions = new Float64Array(chain.size * LABEL_COUNT);
  let highest = 0;
  for (let token = 0; token < chain.size; token++) {
    const row = token * LABEL_COUNT;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABEL_COUNT; label++) top = Math.max(top, chain.scores[row + label] ?? 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      emissions[row + label] = Math.max(LEAST, Math.exp(((chain.scores[row + label] ?? 0) - top) * unit));
    }
    highest += top * unit;
  }
  return { emissions, highest };
}

function forwardOf(size: number, emissions: Float64Array, moves: Float64Array, scales: Float64Array): Float64Array {
  const forward = new Float64Array(size * LABEL_COUNT);
  for (let token = 0; token < size; token++) {
    const row = token * LABEL_COUNT;
    let total = 0;
    for (let to = 0; to < LABEL_COUNT; to++) {
      let sum = token === 0 ? (ALLOWED_FIRST[to] ?? 0) : 0;
      for (let from = 0; from < LABEL_COUNT && token > 0; from++) {
        sum += (forward[row - LABEL_COUNT + from] ?? 0) * (moves[from * LABEL_COUNT + to] ?? 0);
      }
      sum *= emissions[row + to] ?? 0;
      forward[row + to] = sum;
      total += sum;
    }
    scales[token] = total;
    for (let to = 0; to < LABEL_COUNT; to++) forward[row + to] = (forward[row + to] ?? 0) / total;
  }
  return forward;
}

function backwardOf(size: number, emissions: Float64Array, moves: Float64Array, scales: Float64Array): Float64Array {
  const backward = new Float64Array(size * LABEL_COUNT);
  for (let token = size - 1; token >= 0; token--) {
    const row = token * LABEL_COUNT;
    for (let from = 0; from < LABEL_COUNT; from++) {
      let sum = token === size - 1 ? 1 : 0;
      for (let to = 0; to < LABEL_COUNT && token < size - 1; to++) {
        const next = row + LABEL_COUNT + to;
        sum += (moves[from * LABEL_COUNT + to] ?? 0) * (emissions[next] ?? 0) * (backward[next] ?? 0);
      }
      backward[row + from] = token === size - 1 ? sum : sum / (scales[token + 1] ?? 1);
    }
  }
  return backward;
}

function pairsOf(
  size: number,
  forward: Float64Array,
  backward: Float64Array,
  emissions: Float64Array,
  moves: Float64Array,
  scales: Float64Array,
): Float64Array {
  const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  for (let token = 1; token < size; token++) {
    const row = token * LABEL_COUNT;
    for (let from = 0; from < LABEL_COUNT; from++) {
      const before = (forward[row - LABEL_COUNT + from] ?? 0) / (scales[token] ?? 1);
      for (let to = 0; to < LABEL_COUNT; to++) {
        const pair = from * LABEL_COUNT + to;
        const after = (emissions[row + to] ?? 0) * (backward[row + to] ?? 0);
        pairs[pair] = (pairs[pair] ?? 0) + before * (moves[pair] ?? 0) * after;
      }
    }
  }
  return pairs;
}

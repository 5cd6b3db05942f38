import type { Chain } from '../../lambdas/summarize/analyze/tagger/decode.ts';
import { LABEL_COUNT } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import { marginalsOf } from '../../lambdas/summarize/analyze/tagger/marginals.ts';
import { descend, type Learner, type LearningRate, learnerOf, rowStart, weightsOf } from './follow-the-leader.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Sequence } from './sequences.ts';

export interface CrfOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: LearningRate;
}

export interface CrfWeights {
  /** `bucket * LABEL_COUNT + label` */
  readonly table: Float32Array;
  /** `from * LABEL_COUNT + to` */
  readonly transitions: Float32Array;
}

/** Learns a linear-chain CRF by maximum likelihood. The same input gives the same weights. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const random = randomFrom(options.seed);
  const table = learnerOf(2 ** options.bits, LABEL_COUNT, options.rate);
  const transitions = learnerOf(1, LABEL_COUNT * LABEL_COUNT, { ...options.rate, l1: 0 });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sequence of shuffled(sequences, random)) learnFrom(sequence, table, transitions);
  }
  return { table: weightsOf(table), transitions: weightsOf(transitions) };
}

/** The scores of a sequence under weights that are still being learned. */
export function chainUnder(sequence: Sequence, table: Learner, transitions: Learner): Chain {
  const scores = new Float64Array(sequence.size * LABEL_COUNT);
  addScores(sequence, table, scores);
  return { size: sequence.size, scores, transitions: Float64Array.from(weightsOf(transitions)) };
}

function addScores(sequence: Sequence, table: Learner, scores: Float64Array): void {
  for (let token = 0; token < sequence.size; token++) {
    const row = token * LABEL_COUNT;
    const end = sequence.starts[token + 1] ?? 0;
    for (let index = sequence.starts[token] ?? 0; index < end; index++) {
      const start = rowStart(table, sequence.features[index] ?? 0);
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[row + label] = (scores[row + label] ?? 0) + (table.memory[start + label] ?? 0);
      }
    }
  }
}

export interface Gradient {
  /** `token * LABEL_COUNT + label` */
  readonly labels: Float64Array;
  /** `from * LABEL_COUNT + to` */
  readonly pairs: Float64Array;
  /** The negative log-likelihood of the gold labels. */
  readonly loss: number;
}

/** The gradient of the loss by each score of the chain. */
export function gradientOf(gold: Uint8Array, chain: Chain): Gradient {
  const marginals = marginalsOf(chain);
  const labels = marginals.labels.slice();
  const pairs = marginals.pairs();
  let score = 0;
  for (let token = 0; token < chain.size; token++) {
    const at = token * LABEL_COUNT + (gold[token] ?? 0);
    labels[at] = (labels[at] ?? 0) - 1;
    score += chain.scores[at] ?? 0;
    if (token === 0) continue;
    const pair = (gold[token - 1] ?? 0) * LABEL_COUNT + (gold[token] ?? 0);
    pairs[pair] = (pairs[pair] ?? 0) - 1;
    score += chain.transitions[pair] ?? 0;
  }
  return { labels, pairs, loss: marginals.logSum - score };
}

const SMALLEST_GRADIENT = 0.002; // below it a token has nothing left to teach

function learnFrom(sequence: Sequence, table: Learner, transitions: Learner): void {
  const gradient = gradientOf(sequence.labels, chainUnder(sequence, table, transitions));
  descendAll(sequence, gradient, table);
  for (let pair = 0; pair < LABEL_COUNT * LABEL_COUNT; pair++) {
    descend(transitions, 0, pair, (gradient.pairs[pair] ?? 0) * sequence.weight);
  }
}

function descendAll(sequence: Sequence, gradient: Gradient, table: Learner): void {
  for (let token = 0; token < sequence.size; token++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const step = (gradient.labels[token * LABEL_COUNT + label] ?? 0) * sequence.weight;
      if (Math.abs(step) < SMALLEST_GRADIENT) continue;
      const end = sequence.starts[token + 1] ?? 0;
      for (let index = sequence.starts[token] ?? 0; index < end; index++) {
        descend(table, sequence.features[index] ?? 0, label, step);
      }
    }
  }
}

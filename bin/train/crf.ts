import type { Chain } from '../../lambdas/summarize/analyze/tagger/decode.ts';
import { factsOf } from '../../lambdas/summarize/analyze/tagger/facts.ts';
import { columnsOf, featuresAt } from '../../lambdas/summarize/analyze/tagger/features.ts';
import { LABEL_COUNT } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import type { LearnedLexicons } from '../../lambdas/summarize/analyze/tagger/lexicons.ts';
import { marginalsOf } from '../../lambdas/summarize/analyze/tagger/marginals.ts';
import { STRIDE } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
import { TEMPLATE_COUNT } from '../../lambdas/summarize/analyze/tagger/templates.ts';
import { type Learner, type LearningRate, learnerOf } from './follow-the-leader.ts';
import type { LabeledArticle } from './labeled-article.ts';
import { randomFrom, shuffled } from './random.ts';

export interface CrfOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: LearningRate;
}

/** A paragraph as the trainer sees it. */
export interface Sequence {
  readonly size: number;
  /** `token * TEMPLATE_COUNT + template` */
  readonly features: Int32Array;
  readonly labels: Uint8Array;
  readonly weight: number;
}

export interface CrfWeights {
  /** `bucket * STRIDE + label` */
  readonly table: Float32Array;
  /** `from * LABEL_COUNT + to` */
  readonly transitions: Float32Array;
}

/** Learns a linear-chain CRF by maximum likelihood. The same input gives the same weights. */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const random = randomFrom(options.seed);
  const table = learnerOf(STRIDE * 2 ** options.bits, options.rate);
  const transitions = learnerOf(LABEL_COUNT * LABEL_COUNT, { ...options.rate, l1: 0 });
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const sequence of shuffled(sequences, random)) learnFrom(sequence, table, transitions);
  }
  return { table: table.weights, transitions: transitions.weights };
}

export function sequencesOf(article: LabeledArticle, lexicons: LearnedLexicons, bits: number): Sequence[] {
  const facts = factsOf(article.text, lexicons);
  return article.text.paragraphs.flatMap((paragraph) => {
    const { from, to } = paragraph.tokens;
    if (paragraph.boilerplate || from === to) return [];
    const columns = columnsOf(article.text, paragraph, facts, lexicons);
    const features = new Int32Array(columns.size * TEMPLATE_COUNT);
    for (let token = 0; token < columns.size; token++) {
      featuresAt(columns, token, bits, features, token * TEMPLATE_COUNT);
    }
    return [{ size: columns.size, features, labels: article.labels.slice(from, to), weight: article.weight }];
  });
}

/** The scores of a sequence under weights that are still being learned. */
export function chainUnder(sequence: Sequence, table: Float32Array, transitions: Float32Array): Chain {
  const scores = new Float64Array(sequence.size * LABEL_COUNT);
  for (let token = 0; token < sequence.size; token++) {
    const row = token * LABEL_COUNT;
    for (let template = 0; template < TEMPLATE_COUNT; template++) {
      const bucket = sequence.features[token * TEMPLATE_COUNT + template] ?? -1;
      if (bucket < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label++) {
        scores[row + label] = (scores[row + label] ?? 0) + (table[bucket * STRIDE + label] ?? 0);
      }
    }
  }
  return { size: sequence.size, scores, transitions: Float64Array.from(transitions) };
}

/** The gradient of the negative log-likelihood: for each token and label, and for each pair of labels. */
export function gradientOf(
  sequence: Sequence,
  chain: Chain,
): { labels: Float64Array; pairs: Float64Array; loss: number } {
  const marginals = marginalsOf(chain);
  const labels = marginals.labels.slice();
  const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  let gold = 0;
  for (let token = 0; token < sequence.size; token++) {
    const row = token * LABEL_COUNT;
    const label = sequence.labels[token] ?? 0;
    labels[row + label] = (labels[row + label] ?? 0) - 1;
    gold += chain.scores[row + label] ?? 0;
    if (token === 0) continue;
    const pair = (sequence.labels[token - 1] ?? 0) * LABEL_COUNT + label;
    pairs[pair] = (pairs[pair] ?? 0) - 1;
    gold += chain.transitions[pair] ?? 0;
    for (let from = 0; from < LABEL_COUNT; from++) {
      const before = (marginals.forward[row - LABEL_COUNT + from] ?? 0) / (marginals.scales[token] ?? 1);
      for (let to = 0; to < LABEL_COUNT; to++) {
        const index = from * LABEL_COUNT + to;
        const move = (marginals.moves[index] ?? 0) * (marginals.emissions[row + to] ?? 0);
        pairs[index] = (pairs[index] ?? 0) + before * move * (marginals.backward[row + to] ?? 0);
      }
    }
  }
  return { labels, pairs, loss: marginals.logSum - gold };
}

const SMALLEST_GRADIENT = 0.002; // below it a token has nothing left to teach

function learnFrom(sequence: Sequence, table: Learner, transitions: Learner): void {
  const gradient = gradientOf(sequence, chainUnder(sequence, table.weights, transitions.weights));
  for (let token = 0; token < sequence.size; token++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      const step = (gradient.labels[token * LABEL_COUNT + label] ?? 0) * sequence.weight;
      if (Math.abs(step) < SMALLEST_GRADIENT) continue;
      for (let template = 0; template < TEMPLATE_COUNT; template++) {
        const bucket = sequence.features[token * TEMPLATE_COUNT + template] ?? -1;
        if (bucket >= 0) table.update(bucket * STRIDE + label, step);
      }
    }
  }
  for (let pair = 0; pair < LABEL_COUNT * LABEL_COUNT; pair++) {
    transitions.update(pair, (gradient.pairs[pair] ?? 0) * sequence.weight);
  }
}

import type { LinearWeights } from '../../lambdas/summarize/analyze/tagger/linear.ts';
import { descend, type Learner, type LearningRate, learnerOf, rowStart, weightsOf } from './follow-the-leader.ts';
import { randomFrom, shuffled } from './random.ts';

/** Features of every option, and the one that is right. With one option only: whether it is (1) or not (0). */
export interface Example {
  readonly options: readonly (readonly number[])[];
  readonly right: number;
  readonly weight: number;
}

export interface LogLinearOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly rate: LearningRate;
}

/** Learns to pick the right option of several (multinomial logistic regression). */
export function learnChoices(examples: readonly Example[], options: LogLinearOptions): LinearWeights {
  return learn(examples, options, (learner, example, scores) => {
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const total = odds.reduce((sum, value) => sum + value, 0);
    for (const [index, features] of example.options.entries()) {
      const gradient = ((odds[index] ?? 0) / total - (index === example.right ? 1 : 0)) * example.weight;
      step(learner, features, gradient, options.bits);
    }
  });
}

/** Learns how probable "yes" is (logistic regression): `right` is 1 for yes, 0 for no. */
export function learnYesNo(examples: readonly Example[], options: LogLinearOptions): LinearWeights {
  return learn(examples, options, (learner, example, scores) => {
    const gradient = (1 / (1 + Math.exp(-(scores[0] ?? 0))) - example.right) * example.weight;
    step(learner, example.options[0] ?? [], gradient, options.bits);
  });
}

function learn(
  examples: readonly Example[],
  { bits, epochs, seed, rate }: LogLinearOptions,
  learnFrom: (learner: Learner, example: Example, scores: number[]) => void,
): LinearWeights {
  const random = randomFrom(seed);
  const learner = learnerOf(2 ** bits, 1, rate);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      learnFrom(
        learner,
        example,
        example.options.map((features) => scoreUnder(learner, features, bits)),
      );
    }
  }
  return rounded(weightsOf(learner), bits);
}

function scoreUnder(learner: Learner, features: readonly number[], bits: number): number {
  let sum = 0;
  for (const feature of features) sum += learner.memory[rowStart(learner, feature >>> (32 - bits))] ?? 0;
  return sum;
}

function step(learner: Learner, features: readonly number[], gradient: number, bits: number): void {
  if (Math.abs(gradient) < SMALLEST_GRADIENT) return;
  for (const feature of features) descend(learner, feature >>> (32 - bits), 0, gradient);
}

const SMALLEST_GRADIENT = 1e-4;
const MOST_POINTS = 127;

function rounded(weights: Float32Array, bits: number): LinearWeights {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const unit = Math.fround(Math.max(highest, 1e-6) / MOST_POINTS);
  return { bits, unit, table: Int8Array.from(weights, (weight) => Math.round(weight / unit)) };
}

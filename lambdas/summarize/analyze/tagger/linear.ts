import { bucketOf, mix } from './hash.ts';

/** Learned weights of hashed features, in whole numbers of `unit`. */
export interface LinearWeights {
  readonly bits: number;
  readonly table: Int8Array;
  readonly unit: number;
}

/** The sum of the weights of some features, in natural logarithms of odds. */
export function scoreOf(weights: LinearWeights, features: readonly number[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.table[feature >>> (32 - weights.bits)] ?? 0;
  return sum * weights.unit;
}

/** A feature, as the hash of a number that stands for its kind and of its values in order. */
export function feature(kind: number, ...values: readonly number[]): number {
  let hash = Math.imul(kind + 1, 0x27d4eb2f);
  for (const value of values) hash = mix(hash, value + 1);
  return bucketOf(hash, 32);
}

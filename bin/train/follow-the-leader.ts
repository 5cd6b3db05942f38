/** FTRL-proximal: online learning in which L1 keeps most weights at exactly 0 (McMahan and others, 2013). */
export interface LearningRate {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

export interface Learner {
  /** The weights as they stand. */
  readonly weights: Float32Array;
  /** Moves one weight against the gradient of the loss. */
  readonly update: (index: number, gradient: number) => void;
}

export function learnerOf(size: number, rate: LearningRate): Learner {
  const weights = new Float32Array(size);
  const sums = new Float32Array(size); // z of the paper
  const roots = new Float32Array(size); // the root of n
  const { alpha, beta, l1, l2 } = rate;
  const update = (index: number, gradient: number): void => {
    const root = roots[index] ?? 0;
    const grown = Math.sqrt(root * root + gradient * gradient);
    const sum = (sums[index] ?? 0) + gradient - ((grown - root) / alpha) * (weights[index] ?? 0);
    roots[index] = grown;
    sums[index] = sum;
    const excess = Math.abs(sum) - l1;
    weights[index] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((beta + grown) / alpha + l2);
  };
  return { weights, update };
}

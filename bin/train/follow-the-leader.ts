/** FTRL-proximal: online learning in which L1 keeps most weights at exactly 0 (McMahan and others, 2013). */
export interface LearningRate {
  readonly alpha: number;
  readonly beta: number;
  readonly l1: number;
  readonly l2: number;
}

/** Rows of weights that are learned together, each with what the method remembers of it. */
export interface Learner {
  readonly rate: LearningRate;
  /** Weights of a row. */
  readonly width: number;
  /** Row after row: its weights, its sums (z of the paper), the roots of its squared gradients (√n). */
  readonly memory: Float32Array;
}

export function learnerOf(rows: number, width: number, rate: LearningRate): Learner {
  return { rate, width, memory: new Float32Array(rows * width * 3) };
}

/** Where the weights of a row begin in `memory`. */
export function rowStart(learner: Learner, row: number): number {
  return row * learner.width * 3;
}

/** Moves one weight against the gradient of the loss. */
export function descend(learner: Learner, row: number, column: number, gradient: number): void {
  const { memory, width, rate } = learner;
  const at = row * width * 3 + column;
  const root = memory[at + 2 * width] ?? 0;
  const grown = Math.sqrt(root * root + gradient * gradient);
  const sum = (memory[at + width] ?? 0) + gradient - ((grown - root) / rate.alpha) * (memory[at] ?? 0);
  memory[at + 2 * width] = grown;
  memory[at + width] = sum;
  const excess = Math.abs(sum) - rate.l1;
  memory[at] = excess <= 0 ? 0 : (-Math.sign(sum) * excess) / ((rate.beta + grown) / rate.alpha + rate.l2);
}

/** The weights alone, row after row. */
export function weightsOf(learner: Learner): Float32Array {
  const rows = learner.memory.length / (3 * learner.width);
  const weights = new Float32Array(rows * learner.width);
  for (let row = 0; row < rows; row++) {
    const start = rowStart(learner, row);
    weights.set(learner.memory.subarray(start, start + learner.width), row * learner.width);
  }
  return weights;
}

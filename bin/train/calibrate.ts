export interface Scored {
  readonly score: number;
  /** 1 for yes, 0 for no. */
  readonly right: number;
}

const STEPS = 50;

/** Fits the logistic curve that turns scores into probabilities (Platt, 1999), by Newton's method. */
export function calibrated(examples: readonly Scored[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step++) {
    const sums = { a: 0, b: 0, aa: 1e-6, ab: 0, bb: 1e-6 };
    for (const { score, right } of examples) {
      const probability = 1 / (1 + Math.exp(-slope * score - offset));
      const [error, weight] = [probability - right, probability * (1 - probability)];
      sums.a += error * score;
      sums.b += error;
      sums.aa += weight * score * score;
      sums.ab += weight * score;
      sums.bb += weight;
    }
    const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
    slope -= (sums.bb * sums.a - sums.ab * sums.b) / determinant;
    offset -= (sums.aa * sums.b - sums.ab * sums.a) / determinant;
  }
  return { slope: Math.fround(slope), offset: Math.fround(offset) };
}

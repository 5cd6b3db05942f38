import { randomFrom, shuffled } from './random.ts';

const MOST_ROUNDS = 25;
const STILL = 1 / 500; // share of the vectors that may yet move when it is good enough

/**
 * Parts vectors into clusters by their direction (spherical k-means, Dhillon and Modha, 2001): the number of the cluster of
 * each, from 0 up. The first centers are drawn from the first `eligible` vectors. The same input gives the same clusters.
 */
export function clustersOf(
  vectors: readonly (readonly number[])[],
  count: number,
  eligible: number,
  seed: number,
): Int32Array {
  const units = vectors.map(unitOf);
  let centers = shuffled(units.slice(0, eligible), randomFrom(seed)).slice(0, count);
  const clusters = new Int32Array(vectors.length).fill(-1);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    units.forEach((unit, index) => {
      const nearest = nearestOf(unit, centers);
      if (nearest !== clusters[index]) moved++;
      clusters[index] = nearest;
    });
    if (moved <= STILL * units.length) break;
    centers = centersOf(units, clusters, centers);
  }
  return clusters;
}

function unitOf(vector: readonly number[]): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return Float64Array.from(vector, (value) => value / length);
}

function nearestOf(unit: Float64Array, centers: readonly Float64Array[]): number {
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  centers.forEach((center, index) => {
    let likeness = 0;
    for (let at = 0; at < unit.length; at++) likeness += (unit[at] ?? 0) * (center[at] ?? 0);
    if (likeness > highest) [best, highest] = [index, likeness];
  });
  return best;
}

/** The middle of each cluster; an empty one keeps the center that it has. */
function centersOf(
  units: readonly Float64Array[],
  clusters: Int32Array,
  centers: readonly Float64Array[],
): Float64Array[] {
  const sums = centers.map((center) => new Float64Array(center.length));
  units.forEach((unit, index) => {
    const sum = sums[clusters[index] ?? 0];
    for (let at = 0; sum && at < unit.length; at++) sum[at] = (sum[at] ?? 0) + (unit[at] ?? 0);
  });
  return sums.map((sum, index) => (sum.some((value) => value !== 0) ? unitOf([...sum]) : (centers[index] ?? sum)));
}

/** The value below which the given share of the numbers lies, between the two nearest by proportion. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) throw new Error('a quantile of no numbers');
  return low + (high - low) * (place - Math.floor(place));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The k in time ~ length^k, by least squares over logarithms: 1 is linear, 2 is quadratic. */
export function growthExponent(points: readonly { readonly length: number; readonly time: number }[]): number {
  const logs = points.map(({ length, time }) => ({ x: Math.log(length), y: Math.log(time) }));
  const meanX = sum(logs.map(({ x }) => x)) / logs.length;
  const meanY = sum(logs.map(({ y }) => y)) / logs.length;
  return sum(logs.map(({ x, y }) => (x - meanX) * (y - meanY))) / sum(logs.map(({ x }) => (x - meanX) ** 2));
}

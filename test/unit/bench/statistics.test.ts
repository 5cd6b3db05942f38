import { expect, test } from 'vitest';
import { growthExponent, median, quantile } from '../../../bin/bench/statistics.ts';

test.each([
  [[3], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[4, 1, 3, 2], 1, 4],
  [[10, 20], 0.95, 19.5],
])('of %j, the share of %d lies below %d', (numbers, share, value) => {
  expect(quantile(numbers, share)).toBeCloseTo(value);
});

test('the median of an odd count is the one in the middle, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
});

test('a quantile of nothing is an error, not a number', () => {
  expect(() => quantile([], 0.5)).toThrow('no numbers');
});

test.each([1, 1.5, 2])('times that grow as length^%d have that exponent', (exponent) => {
  const points = [10, 100, 1000].map((length) => ({ length, time: 7 * length ** exponent }));
  expect(growthExponent(points)).toBeCloseTo(exponent);
});

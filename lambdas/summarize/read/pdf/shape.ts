import type { Line } from './lines.ts';

/** What most of the document looks like. */
export interface Shape {
  readonly size: number;
  /** From one line of a paragraph to the next, in points. */
  readonly leading: number;
  /** Whether paragraphs stand apart, so that a short line alone ends none. */
  readonly spaced: boolean;
}

/** Lines further apart than so many times the leading belong to two paragraphs. */
export const SPACED = 1.35;

export function shapeOf(lines: readonly Line[]): Shape {
  const size =
    mostCommon(lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 10) }, () => line.size))) ??
    10;
  const steps = lines.flatMap((line, index) => {
    const step = (lines[index - 1]?.y ?? 0) - line.y;
    return step > 0 && step < size * 3 && Math.abs(line.size - size) < 1 ? [step] : [];
  });
  const leading = mostCommon(steps) ?? size * 1.2;
  return {
    size,
    leading,
    spaced: steps.filter((step) => step > leading * SPACED).length >= Math.max(2, steps.length * 0.03),
  };
}

/** Of numbers that are nearly the same, the largest group; the smaller number where two are as common. */
export function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(round(value), (counts.get(round(value)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0];
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

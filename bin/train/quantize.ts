import type { Lexicons } from '../../lambdas/summarize/analyze/tagger/lexicons.ts';
import { packed } from '../../lambdas/summarize/analyze/tagger/packed-rows.ts';
import type { TaggerWeights } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
import type { CrfWeights } from './crf.ts';

const MOST_POINTS = 127;
const FINEST_UNIT = 1 / 64;

/** Rounds weights to whole numbers that fit into a byte. */
export function quantized(weights: CrfWeights, bits: number, lexicons: Lexicons): TaggerWeights {
  let highest = 0;
  for (const weight of weights.table) highest = Math.max(highest, Math.abs(weight));
  const unit = Math.fround(Math.max(highest / MOST_POINTS, FINEST_UNIT));
  return {
    bits,
    rows: packed(Int8Array.from(weights.table, (weight) => pointsOf(weight / unit))),
    transitions: Int32Array.from(weights.transitions, (weight) => Math.round(weight / unit)),
    unit,
    lexicons,
  };
}

const FEWEST_POINTS = 2; // half of all weights are of one point: they make the file a third larger, and nothing better

function pointsOf(weight: number): number {
  const points = Math.round(weight);
  return Math.abs(points) < FEWEST_POINTS ? 0 : points;
}

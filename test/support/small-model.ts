import type { AttributionModel } from '../../lambdas/summarize/analyze/tagger/model.ts';
import { packed } from '../../lambdas/summarize/analyze/tagger/packed-rows.ts';

/** A model of a few made-up weights. */
export function smallModel(): AttributionModel {
  const table = new Int8Array(2 ** 10 * 7);
  for (let index = 0; index < table.length; index += 37) table[index] = (index % 255) - 127;
  const linear = { bits: 6, unit: Math.fround(0.03), table: Int8Array.from({ length: 64 }, (_, row) => (row % 5) - 2) };
  return {
    tagger: {
      bits: 10,
      rows: packed(table),
      transitions: Int32Array.from({ length: 49 }, (_, pair) => 7 * pair - 170),
      unit: Math.fround(0.02),
      lexicons: {
        cue: new Map([
          [-5, 3],
          [77, 1],
        ]),
        source: new Map([[123456, 2]]),
        cluster: new Map([[-3, 256]]),
      },
    },
    edges: linear,
    linker: { ...linear, bits: 5, table: linear.table.slice(0, 32) },
    decision: { weights: linear, slope: Math.fround(0.9), offset: Math.fround(-0.1), threshold: 0.4 },
  };
}

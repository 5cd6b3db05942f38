import type { Decision } from '../../lambdas/summarize/analyze/statements/decide.ts';
import { LABEL_COUNT } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import type { LinearWeights } from '../../lambdas/summarize/analyze/tagger/linear.ts';
import { type AttributionModel, FORMAT, MAGIC } from '../../lambdas/summarize/analyze/tagger/model.ts';
import { rowOf } from '../../lambdas/summarize/analyze/tagger/packed-rows.ts';
import type { TaggerWeights } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
import { FEATURE_SET } from '../../lambdas/summarize/analyze/tagger/templates.ts';
import { type ByteWriter, byteWriter } from './byte-writer.ts';

/** The bytes of a model file, as `readModel` reads them. */
export function writeModel(model: AttributionModel): Uint8Array {
  const writer = byteWriter();
  writer.word(MAGIC);
  writer.byte(FORMAT);
  writer.word(FEATURE_SET);
  writeTagger(writer, model.tagger);
  writeLinear(writer, model.edges);
  writeLinear(writer, model.linker);
  writeDecision(writer, model.decision);
  return writer.bytes();
}

function writeTagger(writer: ByteWriter, tagger: TaggerWeights): void {
  writer.byte(tagger.bits);
  writer.float(tagger.unit);
  for (const transition of tagger.transitions) writer.number(fold(transition));
  writeLevels(writer, tagger.lexicons.cue);
  writeLevels(writer, tagger.lexicons.source);
  writeClusters(writer, tagger.lexicons.cluster);
  writeRows(writer, tagger);
}

function fold(value: number): number {
  return value >= 0 ? 2 * value : -2 * value - 1;
}

function writeLevels(writer: ByteWriter, levels: ReadonlyMap<number, number>): void {
  writer.number(levels.size);
  for (const [hash, level] of levels) {
    writer.word(hash);
    writer.byte(level);
  }
}

/** In order of their hashes, so that each needs no more than the distance to the one before. */
function writeClusters(writer: ByteWriter, clusters: ReadonlyMap<number, number>): void {
  const sorted = [...clusters].map(([hash, cluster]) => [hash >>> 0, cluster] as const).toSorted((a, b) => a[0] - b[0]);
  writer.number(sorted.length);
  let previous = 0;
  for (const [hash, cluster] of sorted) {
    writer.number(hash - previous);
    writer.byte(cluster - 1);
    previous = hash;
  }
}

function writeRows(writer: ByteWriter, { bits, rows }: TaggerWeights): void {
  writer.number(rows.weights.length / LABEL_COUNT);
  let previous = -1;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const row = rowOf(rows, bucket);
    if (row < 0) continue;
    const weights = [...rows.weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)];
    writer.number(bucket - previous - 1);
    writer.byte(weights.reduce((mask, weight, label) => mask + (weight === 0 ? 0 : 2 ** label), 0));
    for (const weight of weights) if (weight !== 0) writer.byte(weight);
    previous = bucket;
  }
}

function writeLinear(writer: ByteWriter, { bits, unit, table }: LinearWeights): void {
  const rows = [...table.keys()].filter((row) => table[row] !== 0);
  writer.byte(bits);
  writer.float(unit);
  writer.number(rows.length);
  rows.forEach((row, index) => {
    writer.number(row - (rows[index - 1] ?? -1) - 1);
    writer.byte(table[row] ?? 0);
  });
}

function writeDecision(writer: ByteWriter, { weights, slope, offset, threshold }: Decision): void {
  writeLinear(writer, weights);
  writer.float(slope);
  writer.float(offset);
  writer.byte(Math.round(100 * threshold));
}

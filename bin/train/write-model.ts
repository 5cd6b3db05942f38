import type { Decision } from '../../lambdas/summarize/analyze/statements/decide.ts';
import { LABEL_COUNT } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import type { LinearWeights } from '../../lambdas/summarize/analyze/tagger/linear.ts';
import { type AttributionModel, FORMAT, MAGIC } from '../../lambdas/summarize/analyze/tagger/model.ts';
import { STRIDE, type TaggerWeights } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
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
  writeTable(writer, tagger.table);
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

function writeTable(writer: ByteWriter, table: Int8Array): void {
  const rows = filledRows(table);
  writer.number(rows.length);
  let previous = -1;
  for (const row of rows) {
    const weights = [...table.subarray(row * STRIDE, row * STRIDE + LABEL_COUNT)];
    writer.number(row - previous - 1);
    writer.byte(weights.reduce((mask, weight, label) => mask + (weight === 0 ? 0 : 2 ** label), 0));
    for (const weight of weights) if (weight !== 0) writer.byte(weight);
    previous = row;
  }
}

function filledRows(table: Int8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row * STRIDE < table.length; row++) {
    if (table.subarray(row * STRIDE, (row + 1) * STRIDE).some((weight) => weight !== 0)) rows.push(row);
  }
  return rows;
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

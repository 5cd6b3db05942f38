import type { Decision } from '../statements/decide.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';
import { LABEL_COUNT } from './labels.ts';
import type { LinearWeights } from './linear.ts';
import { giveRow, noRows, type PackedRows } from './packed-rows.ts';
import type { TaggerWeights } from './tagger-weights.ts';
import { FEATURE_SET } from './templates.ts';

/** Everything that was learned from annotated articles. */
export interface AttributionModel {
  readonly tagger: TaggerWeights;
  /** Where contents start and end. */
  readonly edges: LinearWeights;
  /** Which content belongs to which cue, which cue to which source. */
  readonly linker: LinearWeights;
  readonly decision: Decision;
}

/** "RWAT", the first bytes of a model file. */
export const MAGIC = 0x54415752;

/** Of the layout that `readModel` reads and `npm run train` writes. */
export const FORMAT = 4;

/**
 * Reads a model file. Throws where it is none, is damaged, or was trained on other features than the ones that this program
 * computes: its weights would mean nothing.
 */
export function readModel(bytes: Uint8Array): AttributionModel {
  const reader = byteReader(bytes);
  expect('a model file that starts with', MAGIC, reader.word());
  expect('model format', FORMAT, reader.byte());
  expect('a model trained on feature set', FEATURE_SET, reader.word());
  const tagger = readTagger(reader);
  const edges = readLinear(reader);
  const linker = readLinear(reader);
  const model = { tagger, edges, linker, decision: readDecision(reader) };
  if (!reader.atEnd()) throw new Error('The attribution model goes on behind its end');
  return model;
}

function expect(what: string, wanted: number, got: number): void {
  if (wanted !== got) throw new Error(`Expected ${what} ${wanted}, got ${got}; npm run train makes a new one`);
}

function readTagger(reader: ByteReader): TaggerWeights {
  const bits = reader.byte();
  const unit = reader.float();
  const transitions = Int32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unfold(reader.number()));
  const lexicons = { cue: readLevels(reader), source: readLevels(reader), cluster: readClusters(reader) };
  return { bits, unit, transitions, lexicons, rows: readRows(reader, 2 ** bits) };
}

/** 0, -1, 1, -2, 2 … are written as 0, 1, 2, 3, 4 … */
function unfold(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

function readLevels(reader: ByteReader): Map<number, number> {
  const levels = new Map<number, number>();
  for (let left = reader.number(); left > 0; left--) levels.set(reader.word() | 0, reader.byte());
  return levels;
}

function readClusters(reader: ByteReader): Map<number, number> {
  const clusters = new Map<number, number>();
  let hash = 0;
  for (let left = reader.number(); left > 0; left--) {
    hash += reader.number();
    clusters.set(hash | 0, 1 + reader.byte());
  }
  return clusters;
}

/** Buckets that hold anything: how many empty ones lie before it, which of its weights are not 0, and those. */
function readRows(reader: ByteReader, buckets: number): PackedRows {
  const count = reader.number();
  if (count > buckets) throw new Error(`The attribution model has weights in ${count} rows of ${buckets}`);
  const rows = noRows(buckets, count);
  let bucket = -1;
  for (let row = 0; row < count; row++) {
    bucket += 1 + reader.number();
    if (bucket >= buckets) throw new Error(`The attribution model has a weight in row ${bucket} of ${buckets}`);
    giveRow(rows, row, bucket);
    const labels = reader.byte();
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((labels >> label) % 2 === 1) rows.weights[row * LABEL_COUNT + label] = reader.signedByte();
    }
  }
  return rows;
}

function readLinear(reader: ByteReader): LinearWeights {
  const bits = reader.byte();
  const unit = reader.float();
  const table = new Int8Array(2 ** bits);
  let row = -1;
  for (let left = reader.number(); left > 0; left--) {
    row += 1 + reader.number();
    if (row >= table.length) throw new Error(`The attribution model has a weight in row ${row} of ${table.length}`);
    table[row] = reader.signedByte();
  }
  return { bits, unit, table };
}

function readDecision(reader: ByteReader): Decision {
  return { weights: readLinear(reader), slope: reader.float(), offset: reader.float(), threshold: reader.byte() / 100 };
}

import { LABEL_COUNT } from './labels.ts';

/**
 * A hashed table of weights of which only the rows that hold any are kept, one behind the other: one bucket in seventeen does.
 * So all that tokens are scored with stays where memory is fast (0.7 MB), which the whole table would not.
 */
export interface PackedRows {
  /** For each 32 buckets, a pair: a bit for each that has a row, and the row of the first of them. */
  readonly index: Int32Array;
  /** `row * LABEL_COUNT + label` */
  readonly weights: Int8Array;
}

/** Rows of zeros that no bucket has yet. */
export function noRows(buckets: number, rows: number): PackedRows {
  return { index: new Int32Array(2 * Math.ceil(buckets / 32)), weights: new Int8Array(rows * LABEL_COUNT) };
}

/** Gives a row to a bucket. To be called for each row in order, the buckets in order too. */
export function giveRow({ index }: PackedRows, row: number, bucket: number): void {
  const pair = (bucket >>> 5) * 2;
  if (index[pair] === 0) index[pair + 1] = row;
  index[pair] = (index[pair] ?? 0) | (1 << (bucket & 31));
}

/** The rows of a whole table, `bucket * LABEL_COUNT + label`, that hold anything but zeros. */
export function packed(table: Int8Array): PackedRows {
  const buckets = table.length / LABEL_COUNT;
  const rowAt = (bucket: number) => table.subarray(bucket * LABEL_COUNT, (bucket + 1) * LABEL_COUNT);
  const filled = Array.from({ length: buckets }, (_, bucket) => bucket).filter((bucket) => rowAt(bucket).some(Boolean));
  const rows = noRows(buckets, filled.length);
  filled.forEach((bucket, row) => {
    giveRow(rows, row, bucket);
    rows.weights.set(rowAt(bucket), row * LABEL_COUNT);
  });
  return rows;
}

/** The row of a bucket; -1 where it has none. */
export function rowOf({ index }: PackedRows, bucket: number): number {
  const pair = (bucket >>> 5) * 2;
  const bits = index[pair] ?? 0;
  const bit = 1 << (bucket & 31);
  return (bits & bit) === 0 ? -1 : (index[pair + 1] ?? 0) + countOfBits(bits & (bit - 1));
}

function countOfBits(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

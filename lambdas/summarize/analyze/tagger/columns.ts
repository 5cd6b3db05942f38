/** What is known of each token, one column each: words and their forms, quotations, the nearest words that attribute, the place. */
export const COLUMNS = [
  'word',
  'stem',
  'suffix2',
  'suffix3',
  'shape',
  'class',
  'cluster', // words that are used alike
  'cue',
  'source',
  'quote', // outside, opening mark, inside, closing mark
  'quoteSize', // its length × place in it
  'quoteBefore', // the word before the quotation
  'quoteAfter', // the word behind it
  'left', // the nearest cue to the left: its base form
  'leftClass',
  'leftGap', // distance × commas between
  'leftNext', // the word behind that cue
  'leftPrevious', // the word before it
  'leftCluster',
  'right',
  'rightClass',
  'rightGap',
  'rightNext',
  'rightPrevious',
  'rightCluster',
  'place', // from the start of the sentence
  'rest', // to its end
  'cues', // how many cues it has
  'head', // the cue that the sentence opens with, and the side of it
  'tail', // the one that it closes with behind a comma, and the side of that
  'before', // what the sentence before has
  'paragraph', // what kind of paragraph it stands in, what the paragraph before has
] as const;

export type Column = (typeof COLUMNS)[number];

/** Tokens beyond either end that a template may look at. */
export const PADDING = 4;

/** The columns of a run of tokens, `PADDING` entries before and behind, column after column. */
export interface ColumnTable {
  readonly values: Int32Array;
  readonly stride: number;
  readonly size: number;
}

export function emptyTable(size: number): ColumnTable {
  const stride = size + 2 * PADDING;
  return { values: new Int32Array(stride * COLUMNS.length), stride, size };
}

const PLACES: ReadonlyMap<Column, number> = new Map(COLUMNS.map((column, place) => [column, place]));

/** The view of one column, without padding. */
export function columnOf(table: ColumnTable, column: Column): Int32Array {
  const start = (PLACES.get(column) ?? 0) * table.stride + PADDING;
  return table.values.subarray(start, start + table.size);
}

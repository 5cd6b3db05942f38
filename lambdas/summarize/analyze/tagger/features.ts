import type { Paragraph, TokenizedText } from '../model.ts';
import { type ColumnTable, emptyTable, PADDING } from './columns.ts';
import { fillCueColumns } from './cue-columns.ts';
import type { TokenFacts } from './facts.ts';
import { fillFrameColumns } from './frame-columns.ts';
import { bucketOf, mix } from './hash.ts';
import type { Lexicons } from './lexicons.ts';
import { fillPlaceColumns } from './place-columns.ts';
import { fillQuoteColumns } from './quote-columns.ts';
import { PART_COLUMNS, PART_OFFSETS, TEMPLATE_STARTS } from './templates.ts';
import { fillWordColumns } from './word-columns.ts';

/** The columns of one paragraph. */
export function columnsOf(
  text: TokenizedText,
  paragraph: Paragraph,
  facts: TokenFacts,
  lexicons: Lexicons,
): ColumnTable {
  const table = emptyTable(paragraph.tokens.to - paragraph.tokens.from);
  fillWordColumns(table, text.tokens, paragraph.tokens, facts, lexicons);
  fillQuoteColumns(table, text, paragraph.tokens, facts);
  fillCueColumns(table, text, paragraph, facts);
  fillFrameColumns(table, text, paragraph, facts);
  fillPlaceColumns(table, text, paragraph, facts);
  return table;
}

/** In the place of a feature's bucket: it does not apply to the token. */
export const ABSENT = -1;

/**
 * Writes to `out` the bucket of each token's feature of one template. Training and running both go through here, one template
 * after the other: so the loop over the tokens is short, and knows how many parts there are.
 */
export function bucketsOf(table: ColumnTable, template: number, bits: number, out: Int32Array): void {
  const { values, size } = table;
  const part = TEMPLATE_STARTS[template] ?? 0;
  const parts = (TEMPLATE_STARTS[template + 1] ?? 0) - part;
  const first = startOf(table, part);
  const second = startOf(table, part + 1);
  const third = startOf(table, part + 2);
  const fourth = startOf(table, part + 3);
  for (let token = 0; token < size; token++) {
    const value = values[first + token] ?? 0;
    let hash = mix(SEED + template, value);
    if (parts > 1) hash = mix(hash, values[second + token] ?? 0);
    if (parts > 2) hash = mix(hash, values[third + token] ?? 0);
    if (parts > 3) hash = mix(hash, values[fourth + token] ?? 0);
    out[token] = value === 0 ? ABSENT : bucketOf(hash, bits);
  }
}

/** Where in the table a part of a template lies for the first token. */
function startOf({ stride }: ColumnTable, part: number): number {
  return (PART_COLUMNS[part] ?? 0) * stride + PADDING + (PART_OFFSETS[part] ?? 0);
}

const SEED = 0x51ed27;

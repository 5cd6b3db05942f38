import type { Paragraph, TokenizedText } from '../model.ts';
import { type ColumnTable, emptyTable, PADDING } from './columns.ts';
import { fillCueColumns } from './cue-columns.ts';
import type { TokenFacts } from './facts.ts';
import { fillFrameColumns } from './frame-columns.ts';
import { bucketOf, mix } from './hash.ts';
import type { LearnedLexicons } from './lexicons.ts';
import { fillPlaceColumns } from './place-columns.ts';
import { fillQuoteColumns } from './quote-columns.ts';
import { PART_COLUMNS, PART_OFFSETS, TEMPLATE_COUNT, TEMPLATE_STARTS } from './templates.ts';
import { fillWordColumns } from './word-columns.ts';

/** The columns of one paragraph. */
export function columnsOf(
  text: TokenizedText,
  paragraph: Paragraph,
  facts: TokenFacts,
  lexicons: LearnedLexicons,
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

/** Writes the buckets of the token's features, one for each template, to `out`. Training and running both go through here. */
export function featuresAt(table: ColumnTable, token: number, bits: number, out: Int32Array, at: number): void {
  const { values, stride } = table;
  const origin = token + PADDING;
  for (let template = 0; template < TEMPLATE_COUNT; template++) {
    let part = TEMPLATE_STARTS[template] ?? 0;
    const end = TEMPLATE_STARTS[template + 1] ?? 0;
    let hash = SEED + template;
    const first = values[(PART_COLUMNS[part] ?? 0) * stride + origin + (PART_OFFSETS[part] ?? 0)] ?? 0;
    if (first === 0) {
      out[at + template] = ABSENT;
      continue;
    }
    hash = mix(hash, first);
    for (part++; part < end; part++) {
      hash = mix(hash, values[(PART_COLUMNS[part] ?? 0) * stride + origin + (PART_OFFSETS[part] ?? 0)] ?? 0);
    }
    out[at + template] = bucketOf(hash, bits);
  }
}

const SEED = 0x51ed27;

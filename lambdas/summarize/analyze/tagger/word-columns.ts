import { GRAMMAR_WORDS } from '../lexicon/grammar-words.ts';
import type { Range, Token } from '../model.ts';
import { type Column, type ColumnTable, columnOf, PADDING } from './columns.ts';
import type { TokenFacts } from './facts.ts';
import { hashOf, mix } from './hash.ts';
import { type Lexicons, lemmaHash } from './lexicons.ts';
import { shapeOf, stemOf } from './word-shape.ts';

/** Fills in what the words themselves say. */
export function fillWordColumns(
  table: ColumnTable,
  tokens: readonly Token[],
  range: Range,
  facts: TokenFacts,
  lexicons: Lexicons,
): void {
  padWith(table, EDGE);
  const word = columnOf(table, 'word');
  const stem = columnOf(table, 'stem');
  const suffix2 = columnOf(table, 'suffix2');
  const suffix3 = columnOf(table, 'suffix3');
  const shape = columnOf(table, 'shape');
  const group = columnOf(table, 'class');
  const cluster = columnOf(table, 'cluster');
  const cue = columnOf(table, 'cue');
  const source = columnOf(table, 'source');
  for (let index = 0; index < table.size; index++) {
    const token = tokens[range.from + index];
    if (token === undefined) continue;
    const { lower } = token;
    const hash = facts.hashes[range.from + index] ?? 0;
    word[index] = hash;
    stem[index] = lemmaHash(lower) ?? hashOf(stemOf(lower));
    suffix2[index] = hashOf(lower, Math.max(0, lower.length - 2));
    suffix3[index] = hashOf(lower, Math.max(0, lower.length - 3));
    shape[index] = hashOf(shapeOf(token.text));
    group[index] = GRAMMAR_WORDS.has(lower) || lower.length === 1 ? hash : mix(shape[index] ?? 0, suffix2[index] ?? 0);
    cluster[index] = facts.clusters[range.from + index] || mix(UNCLUSTERED, shape[index] ?? 0);
    cue[index] = (facts.cueCodes[range.from + index] ?? 0) + 1;
    source[index] = (lexicons.source.get(hash) ?? 0) + 1;
  }
}

const EDGE = hashOf('<edge>');
const UNCLUSTERED = hashOf('<in no cluster>');
const EDGED: readonly Column[] = ['word', 'stem', 'suffix3', 'shape', 'class', 'cluster', 'cue', 'source', 'quote'];

function padWith(table: ColumnTable, value: number): void {
  for (const column of EDGED) {
    const start = columnOf(table, column).byteOffset / Int32Array.BYTES_PER_ELEMENT;
    table.values.fill(value, start - PADDING, start);
    table.values.fill(value, start + table.size, start + table.size + PADDING);
  }
}

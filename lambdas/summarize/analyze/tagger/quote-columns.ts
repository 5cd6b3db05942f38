import type { Quote, Range, TokenizedText } from '../model.ts';
import { type ColumnTable, columnOf } from './columns.ts';
import type { TokenFacts } from './facts.ts';
import { hashOf } from './hash.ts';

const STATE = { outside: 1, opening: 2, inside: 3, closing: 4 } as const;

/** Fills in where a token stands in a quotation, how long that is, and which words stand around it. */
export function fillQuoteColumns(table: ColumnTable, text: TokenizedText, range: Range, facts: TokenFacts): void {
  const state = columnOf(table, 'quote');
  const size = columnOf(table, 'quoteSize');
  const before = columnOf(table, 'quoteBefore');
  const after = columnOf(table, 'quoteAfter');
  state.fill(STATE.outside);
  for (let index = 0; index < table.size; ) {
    const quote = text.quotes[(facts.quotes[range.from + index] ?? 0) - 1];
    if (quote === undefined) {
      index++;
      continue;
    }
    const from = quote.tokens.from - range.from;
    const to = quote.tokens.to - range.from;
    before.fill(wordAt(facts, range, quote.tokens.from - 1), from, to);
    after.fill(wordAt(facts, range, quote.tokens.to), from, to);
    for (index = from; index < to; index++) {
      state[index] = STATE.inside;
      size[index] = 1 + bucketOfSize(to - from) * 4 + placeIn(quote, range.from + index);
    }
    state[from] = STATE.opening;
    if (quote.closed) state[to - 1] = STATE.closing;
  }
}

const EDGE = hashOf('<edge>');

function wordAt(facts: TokenFacts, range: Range, index: number): number {
  return index >= range.from && index < range.to ? (facts.hashes[index] ?? EDGE) : EDGE;
}

const SIZES = [3, 4, 5, 6, 8, 12, 20]; // tokens, marks included

function bucketOfSize(size: number): number {
  const bucket = SIZES.findIndex((limit) => size <= limit);
  return bucket < 0 ? SIZES.length : bucket;
}

/** 0 within the first two tokens, 1 in the middle, 2 within the last two; 3 in a quotation that is carried on. */
function placeIn(quote: Quote, token: number): number {
  if (token < quote.tokens.from + 2) return quote.continues ? 3 : 0;
  return token >= quote.tokens.to - 2 ? 2 : 1;
}

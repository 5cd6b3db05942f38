import type { Paragraph, Range, TokenizedText } from '../model.ts';
import { type ColumnTable, columnOf } from './columns.ts';
import type { TokenFacts } from './facts.ts';
import { mix } from './hash.ts';

/**
 * Fills in the frame of each sentence: the cue that it opens with ("The mayor said …") and the one that it closes with
 * ("…, the mayor said on Monday"), and on which side of them a token stands.
 */
export function fillFrameColumns(
  table: ColumnTable,
  text: TokenizedText,
  paragraph: Paragraph,
  facts: TokenFacts,
): void {
  const head = columnOf(table, 'head');
  const tail = columnOf(table, 'tail');
  for (let index = paragraph.sentences.from; index < paragraph.sentences.to; index++) {
    const tokens = text.sentences[index]?.tokens;
    if (tokens === undefined) continue;
    fillSides(head, paragraph.tokens.from, tokens, headOf(tokens, facts));
    fillSides(tail, paragraph.tokens.from, tokens, tailOf(text, tokens, facts));
  }
}

interface Frame {
  /** The token at which the sides part. */
  readonly at: number;
  readonly code: number;
}

const SIDES = { before: 1, after: 2 } as const;

function fillSides(column: Int32Array, base: number, { from, to }: Range, frame: Frame | undefined): void {
  if (frame === undefined) return;
  column.fill(mix(frame.code, SIDES.before), from - base, frame.at - base);
  column.fill(mix(frame.code, SIDES.after), frame.at - base, to - base);
}

const LONGEST_HEAD = 14;

function headOf({ from, to }: Range, facts: TokenFacts): Frame | undefined {
  const limit = Math.min(to, from + LONGEST_HEAD);
  for (let token = from; token < limit; token++) {
    if (facts.candidates[token] === 1) {
      return { at: token, code: codeOf(facts, token, stepOf(token - from)) };
    }
  }
  return undefined;
}

const LONGEST_TAIL = 14;
const LONGEST_SOURCE = 14;

/** The last cue, where a comma or a closing mark parts it and its source from what goes before. */
function tailOf(text: TokenizedText, { from, to }: Range, facts: TokenFacts): Frame | undefined {
  for (let cue = to - 1; cue >= Math.max(from, to - LONGEST_TAIL); cue--) {
    if (facts.candidates[cue] !== 1) continue;
    const comma = commaBefore(text, cue, from, facts);
    if (comma === undefined) return undefined;
    const shape = stepOf(cue - comma - 1) * 8 + stepOf(to - 1 - cue);
    return { at: comma, code: codeOf(facts, cue, 100 + shape) };
  }
  return undefined;
}

function commaBefore(text: TokenizedText, cue: number, from: number, facts: TokenFacts): number | undefined {
  for (let token = cue - 1; token > Math.max(from, cue - LONGEST_SOURCE); token--) {
    if (facts.candidates[token] === 1) return undefined;
    if (facts.speech[token] === 1) return token;
    if (text.tokens[token]?.text === ',') return token;
  }
  return undefined;
}

const STEPS = [0, 1, 2, 3, 5, 8];

function stepOf(distance: number): number {
  const step = STEPS.findIndex((limit) => distance <= limit);
  return step < 0 ? STEPS.length : step;
}

function codeOf(facts: TokenFacts, cue: number, shape: number): number {
  return mix(mix(1, facts.cueCodes[cue] ?? 0), shape);
}

import type { Quote, Range, Token } from '../model.ts';
import type { Mark } from './quotation-marks.ts';
import { balanceFrom, singleClosers } from './quotation-pairs.ts';

/** How a quotation that was left open goes on in the next paragraph: where that begins with one, or all through it. */
export type Carried = 'no' | 'at-start' | 'throughout';

/** Whether the paragraph leaves a quotation open that the next one may carry on. */
export interface QuotesOfParagraph {
  readonly quotes: readonly Quote[];
  readonly open: boolean;
}

/**
 * The outermost quotations of one paragraph, marks included; what is nested stays inside. Never fails on an odd count of
 * marks: an opening mark without a partner runs to the end of the paragraph, or to where the next quotation opens.
 * @param marks the paragraph's, see `marksIn`
 * @param carried whether and how a quotation that the paragraph before left open goes on
 */
export function quotesIn(
  text: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
  paragraph: Range,
  paragraphIndex: number,
  carried: Carried,
): QuotesOfParagraph {
  if (carried === 'throughout') return wholeParagraph(text, tokens, paragraph, paragraphIndex);
  const stretches = stretchesOf(marks, tokens, paragraph, carried === 'at-start');
  const quotes = stretches.flatMap((stretch, index) => {
    const continues =
      index === 0 ? carried === 'at-start' && stretch.from === paragraph.from : !stretches[index - 1]?.closed;
    return quoteOf(text, tokens, stretch, paragraphIndex, continues) ?? [];
  });
  const last = stretches.at(-1);
  return { quotes, open: last !== undefined && !last.closed && last.to === paragraph.to };
}

function wholeParagraph(
  text: string,
  tokens: readonly Token[],
  paragraph: Range,
  paragraphIndex: number,
): QuotesOfParagraph {
  const quote = quoteOf(text, tokens, { ...paragraph, opened: false, closed: false }, paragraphIndex, true);
  return { quotes: quote ? [quote] : [], open: true };
}

/** Tokens from the opening mark (the paragraph's first token where it is missing) to one past the closing mark. */
interface Stretch extends Range {
  readonly opened: boolean;
  readonly closed: boolean;
}

interface Opening {
  readonly from: number;
  readonly depth: number;
}

function stretchesOf(marks: readonly Mark[], tokens: readonly Token[], paragraph: Range, carried: boolean): Stretch[] {
  const closers = singleClosers(marks, tokens);
  const balance = balanceFrom(marks);
  const stretches: Stretch[] = [];
  let opening: Opening | undefined;
  let skipTo = 0;
  for (const [index, mark] of marks.entries()) {
    if (index < skipTo || (opening && mark.family === 'single')) continue;
    if (opening && closes(mark)) {
      if (opening.depth === 1) stretches.push({ from: opening.from, to: mark.token + 1, opened: true, closed: true });
      opening = opening.depth === 1 ? undefined : { from: opening.from, depth: opening.depth - 1 };
    } else if (opening && (balance[index] ?? 0) >= opening.depth) {
      opening = { from: opening.from, depth: opening.depth + 1 };
    } else if (opening) {
      stretches.push({ from: opening.from, to: mark.token, opened: true, closed: false });
      opening = { from: mark.token, depth: 1 };
    } else if (mark.family === 'single') {
      const closer = closers[index] ?? -1;
      if (closer < 0) continue;
      stretches.push({ from: mark.token, to: (marks[closer]?.token ?? mark.token) + 1, opened: true, closed: true });
      skipTo = closer + 1;
    } else if (carried && stretches.length === 0 && !opens(mark)) {
      stretches.push({ from: paragraph.from, to: mark.token + 1, opened: false, closed: true });
    } else if (opens(mark)) opening = { from: mark.token, depth: 1 };
  }
  if (opening) stretches.push({ from: opening.from, to: paragraph.to, opened: true, closed: false });
  return stretches;
}

/** Of a mark outside every quotation. ” opens only where it cannot close (”so” in Swedish). */
export function opens(mark: Mark): boolean {
  if (mark.glyph === 'open') return true;
  return mark.canOpen || (mark.glyph === 'either' && !mark.canClose);
}

/** Of a mark inside a quotation. “ closes only where it cannot open („so“ in German). */
function closes(mark: Mark): boolean {
  if (mark.glyph === 'close') return true;
  if (mark.glyph === 'open') return mark.canClose && !mark.canOpen;
  return mark.canClose || !mark.canOpen;
}

function quoteOf(
  text: string,
  tokens: readonly Token[],
  stretch: Stretch,
  paragraph: number,
  continues: boolean,
): Quote | undefined {
  const [first, last] = [tokens[stretch.from], tokens[stretch.to - 1]];
  if (first === undefined || last === undefined) return undefined;
  const inner = trimmed(text, stretch.opened ? first.end : first.start, stretch.closed ? last.start : last.end);
  if (inner.start >= inner.end) return undefined;
  const { from, to, closed } = stretch;
  return { start: first.start, end: last.end, inner, tokens: { from, to }, paragraph, closed, continues };
}

function trimmed(text: string, start: number, end: number) {
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

import type { Paragraph, Quote, Token } from '../model.ts';
import { type Mark, marksIn } from './quotation-marks.ts';
import { opens, quotesIn } from './quotes.ts';

const FARTHEST_CLOSE = 8; // paragraphs that a quotation runs on over without a mark: beyond that its mark was forgotten

/**
 * The outermost quotations of an article. One that a paragraph leaves open goes on where the next one opens anew, and where
 * paragraphs without any mark lead up to the mark that closes it.
 */
export function quotesOver(text: string, tokens: readonly Token[], paragraphs: readonly Paragraph[]): readonly Quote[] {
  const marks = paragraphs.map((paragraph) => marksIn(text, tokens, paragraph.tokens));
  const firstMarks = marks.map(firstMarkOf);
  const quotes: Quote[] = [];
  let carried = false;
  for (const [index, { tokens: range }] of paragraphs.entries()) {
    const unmarked = carried && leadsToClose(firstMarks, index);
    const goesOn = unmarked ? 'throughout' : carried ? 'at-start' : 'no';
    const found = quotesIn(text, tokens, marks[index] ?? [], range, index, goesOn);
    for (const quote of found.quotes) quotes.push(quote);
    carried = found.open;
  }
  return quotes;
}

type FirstMark = 'opens' | 'closes' | 'none';

function firstMarkOf(marks: readonly Mark[]): FirstMark {
  const mark = marks.find(({ family }) => family === 'double');
  if (mark === undefined) return 'none';
  return opens(mark) ? 'opens' : 'closes';
}

/** Whether this paragraph has no mark, and the next mark of the article closes a quotation. */
function leadsToClose(firstMarks: readonly FirstMark[], from: number): boolean {
  if (firstMarks[from] !== 'none') return false;
  const next = firstMarks.slice(from, from + FARTHEST_CLOSE).find((mark) => mark !== 'none');
  return next === 'closes';
}

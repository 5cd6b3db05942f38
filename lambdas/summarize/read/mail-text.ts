import type { Block } from './draft.ts';
import { findParagraphs } from './paragraphs.ts';

/** The paragraphs of a mail's plain text: quotation marks off, forwarded headers, signature and small print tagged. */
export function mailBlocks(text: string): readonly Block[] {
  const body = unquoted(text.replace(/\r\n?/g, '\n'));
  const signature = /^-- $/m.exec(body)?.index ?? body.length;
  return findParagraphs(body).map(({ start, end }): Block => {
    const words = body.slice(start, end);
    return { text: words, role: start >= signature || isHeader(words) ? 'boilerplate' : 'paragraph' };
  });
}

/** A forwarded mail has "> " before each line; a reply only before some. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => line.startsWith('>'));
  return quoted.length > filled.length * 0.5
    ? lines.map((line) => line.replace(/^(?:> ?){1,10}/, '')).join('\n')
    : text;
}

function isHeader(words: string): boolean {
  return HEADER.test(words) || FORWARDED.test(words);
}

const HEADER =
  /^\*?(?:From|To|Cc|Date|Sent|Subject|Reply-To)\*?: \S[^\n]{0,300}(?:\n\*?(?:From|To|Cc|Date|Sent|Subject|Reply-To)\*?:|$)/;
const FORWARDED = /^(?:-{3,} ?(?:Forwarded|Original) [Mm]essage ?-{3,}|Begin forwarded message:|On .{5,80} wrote:)/;

import type { Block } from './draft.ts';
import { findParagraphs } from './paragraphs.ts';

/**
 * The paragraphs of a mail's plain text: quotation marks off; a note above what is forwarded, headers, signature and
 * small print tagged.
 */
export function mailBlocks(text: string): readonly Block[] {
  const body = unquoted(text.replace(/\r\n?/g, '\n'));
  const signature = signatureOf(body);
  const forwarded = body
    .slice(0, body.length * NOTE)
    .search(/^(?:-{3,} ?Forwarded [Mm]essage|Begin forwarded message:)/m);
  return findParagraphs(body).map(({ start, end }): Block => {
    const words = body.slice(start, end);
    const isApart = start >= signature || start < forwarded || isHeader(words);
    return { text: words, role: isApart ? 'boilerplate' : 'paragraph' };
  });
}

const NOTE = 0.3; // a note above a forwarded mail is short

/** Where the signature begins; programs that drop the space behind its two dashes are believed near the end alone. */
function signatureOf(body: string): number {
  const proper = /^-- $/m.exec(body)?.index;
  const last = body.lastIndexOf('\n--\n');
  return proper ?? (last > body.length * 0.6 ? last : body.length);
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

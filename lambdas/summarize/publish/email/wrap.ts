import { columnsOf, cutAtColumn } from './columns.ts';

/** What every mail reader shows without breaking lines of its own. */
export const MAIL_COLUMNS = 72;

const URI = /^\W?[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Breaks text into lines at spaces. A word is broken only if it is longer than a line by itself, and an address not
 * even then: it keeps a line of its own, so that it can be clicked and copied.
 */
export function wrap(text: string, indent = '', width = MAIL_COLUMNS): string[] {
  const room = Math.max(1, width - columnsOf(indent));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, room)) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line === '' || columnsOf(longer) <= room) {
      line = longer;
    } else {
      lines.push(indent + line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, indent + line];
}

/** The same, with all lines but the first one indented by two more columns. */
export function wrapHanging(text: string, indent: string): string[] {
  return wrap(text, `${indent}  `).map((line, index) =>
    index === 0 ? `${indent}${line.slice(indent.length + 2)}` : line,
  );
}

function pieces(text: string, room: number): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.flatMap((word) => (URI.test(word) ? [word] : broken(word, room)));
}

function broken(word: string, room: number): string[] {
  const parts: string[] = [];
  for (let rest = word; rest !== ''; ) {
    const [part, left] = cutAtColumn(rest, room);
    parts.push(part);
    rest = left;
  }
  return parts;
}

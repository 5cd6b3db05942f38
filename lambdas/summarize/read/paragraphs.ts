import type { Span } from '../analyze/model.ts';

/**
 * The paragraphs of a plain text, whichever way they are set: with blank lines between them, one a line, indented,
 * or wrapped at some 72 columns. A wrapped paragraph is one span, line breaks and all.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const starts = lines.filter((line, index) => line.end > line.start && opensParagraph(lines, index, width));
  return starts.map((line, index) => ({ start: line.start, end: lastEnd(lines, line, starts[index + 1]) }));
}

/** A line without the white space around it; a blank one is empty. */
interface Line extends Span {
  readonly text: string;
  readonly index: number;
  readonly indented: boolean;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split(/(\r\n|[\n\r\f\u2028\u2029])/).flatMap((part, index) => {
    const from = start;
    start += part.length;
    return index % 2 === 0 ? [lineAt(part, from, index / 2)] : [];
  });
}

function lineAt(raw: string, start: number, index: number): Line {
  const text = raw.trim();
  const lead = text === '' ? 0 : raw.length - raw.trimStart().length;
  return {
    text,
    index,
    indented: lead >= 2 || raw.startsWith('\t'),
    start: start + lead,
    end: start + lead + text.length,
  };
}

const NARROWEST_WRAP = 45;
const WIDEST_WRAP = 100;
const NEARLY_ALL = 0.9; // somebody wrote a dateline into the first line, or a long address

/** The column at which the text is wrapped by hand; undefined where a line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '');
  if (inner.length < 2) return undefined;
  const lengths = inner.map((line) => line.text.length).sort((one, other) => one - other);
  const widest = lengths[Math.floor((lengths.length - 1) * NEARLY_ALL)] ?? 0;
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return undefined;
  const full = inner.filter((line) => line.text.length > widest * 0.75);
  const finished = full.filter((line) => FINISHED.test(line.text));
  return full.length >= inner.length * 0.6 && finished.length <= full.length * 0.4 ? widest : undefined;
}

function opensParagraph(lines: readonly Line[], index: number, width: number | undefined): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || before.text === '' || width === undefined) return true;
  if (LIST_ITEM.test(line.text)) return true;
  if (line.indented && !before.indented) return true;
  const firstWord = /^\S*/.exec(line.text)?.[0] ?? '';
  const hadRoom = before.text.length + 1 + firstWord.length <= width * 0.9;
  return hadRoom && (FINISHED.test(before.text) || before.text.length < width * 0.6) && CAPITALIZED.test(line.text);
}

const FINISHED = /[.!?:][\])"'”’]{0,3}$/;
const CAPITALIZED = /^[\p{Lu}\p{N}"'“‘(]/u;
const LIST_ITEM = /^(?:[-*•–—]|\d{1,2}[.)])\s/;

/** Where the paragraph that begins with `first` ends: with the last line before a blank one or the next paragraph. */
function lastEnd(lines: readonly Line[], first: Line, next: Line | undefined): number {
  const limit = next?.index ?? lines.length;
  let last = first;
  for (let index = first.index + 1; index < limit; index++) {
    const line = lines[index];
    if (!line || line.text === '') break;
    last = line;
  }
  return last.end;
}

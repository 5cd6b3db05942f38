import type { Line } from './lines.ts';
import { type Shape, SPACED } from './shape.ts';

/** The lines of each paragraph: told by space between lines, by indents, and by lines that end early. */
export function groupLines(lines: readonly Line[], shape: Shape): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const right = rightEdges(lines.filter((line) => line.size < shape.size * 1.15));
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && !opens(line, before, last, shape, right)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** How far lines that begin at one place reach: the right edge of their column. Headlines span several. */
function rightEdges(lines: readonly Line[]): (line: Line) => number {
  const edges = new Map<string, number>();
  const key = (line: Line) => `${line.page} ${Math.round(line.left / 20)}`;
  for (const line of lines) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  return (line) => edges.get(key(line)) ?? line.right;
}

const FINISHED = /[.!?:]["'”’)\]]{0,3}$/;
const ITEM = /^[•▪◦–-] /;
const SENTENCE_START = /^["“'‘(]?[\p{Lu}\p{N}]/u;

const BRIEF = 0.6; // of its column's width: a byline, a heading, the end of a paragraph

function opens(
  line: Line,
  before: Line,
  paragraph: readonly Line[],
  shape: Shape,
  right: (line: Line) => number,
): boolean {
  if (Math.abs(line.size - before.size) > shape.size * 0.12 || ITEM.test(line.text.trim())) return true;
  const finished = FINISHED.test(before.text.trim()) && SENTENCE_START.test(line.text.trim());
  const hadRoom = before.right + firstWordWidth(line) < right(before);
  const step = before.y - line.y;
  if (line.page !== before.page || step <= 0) return finished && hadRoom;
  const leading = shape.leading * Math.max(1, line.size / shape.size); // a headline's lines stand further apart
  if (step > leading * SPACED) return true;
  const isDisplay = line.size > shape.size * 1.15; // a headline is often centered, and then its last line is indented
  const indented = !isDisplay && line.left > before.left + line.size * 0.7 && line.left < before.left + line.size * 5;
  if (indented && (paragraph.length > 1 || finished)) return true;
  const isBrief =
    before.right - before.left < (right(before) - before.left) * BRIEF && SENTENCE_START.test(line.text.trim());
  return hadRoom && (isBrief || (finished && !shape.spaced));
}

/** Widths of a letter differ; the mean of its line will do. */
function firstWordWidth(line: Line): number {
  const word = /^\s*\S+/.exec(line.text)?.[0] ?? '';
  return ((line.right - line.left) / line.text.length) * (word.length + 1);
}

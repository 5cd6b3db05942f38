import type { Block } from '../draft.ts';
import type { Line } from './lines.ts';

/** The paragraphs of a document out of its lines; headers and footers that return on every page are tagged, at the end. */
export function blocksOf(lines: readonly Line[], pages: number): readonly Block[] {
  const isRunning = runningLines(lines, pages);
  const body = lines.filter((line) => !isRunning(line));
  const shape = shapeOf(body);
  const paragraphs = group(body, shape).map((group) => paragraphOf(group, shape, body));
  const running = [...new Set(lines.filter(isRunning).map((line) => line.text.trim()))];
  return [...withHeadline(paragraphs), ...running.map((text): Block => ({ text, role: 'boilerplate' }))];
}

/** What most of the document looks like. */
interface Shape {
  readonly size: number;
  /** From one line of a paragraph to the next, in points. */
  readonly leading: number;
  /** Whether paragraphs stand apart, so that a short line alone ends none. */
  readonly spaced: boolean;
}

const SPACED = 1.35; // times the leading

interface Paragraph extends Block {
  readonly size: number;
  readonly page: number;
}

const EDGE = 0.12; // headers and footers stand in the outermost eighth of a page

/** The same words, figures aside, at the edge of several pages; and page numbers. */
function runningLines(lines: readonly Line[], pages: number): (line: Line) => boolean {
  const atEdge = lines.filter((line) => line.y > line.height * (1 - EDGE) || line.y < line.height * EDGE);
  const pagesOf = new Map<string, Set<number>>();
  for (const line of atEdge) pagesOf.set(pattern(line), (pagesOf.get(pattern(line)) ?? new Set()).add(line.page));
  const edges = new Set(atEdge);
  const often = Math.max(2, pages * 0.4);
  return (line) =>
    edges.has(line) && (PAGE_NUMBER.test(line.text.trim()) || (pagesOf.get(pattern(line))?.size ?? 0) >= often);
}

const PAGE_NUMBER = /^(?:page |p\. ?)?[-–— ]{0,3}\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]{0,3}$/i;

function pattern({ text }: Line): string {
  return text.replace(/\d+/g, '#').trim().toLowerCase();
}

function shapeOf(lines: readonly Line[]): Shape {
  const size =
    mostCommon(lines.flatMap((line) => Array.from({ length: Math.ceil(line.text.length / 10) }, () => line.size))) ??
    10;
  const steps = lines.flatMap((line, index) => {
    const step = (lines[index - 1]?.y ?? 0) - line.y;
    return step > 0 && step < size * 3 && Math.abs(line.size - size) < 1 ? [step] : [];
  });
  const leading = mostCommon(steps) ?? size * 1.2;
  return {
    size,
    leading,
    spaced: steps.filter((step) => step > leading * SPACED).length >= Math.max(2, steps.length * 0.03),
  };
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(round(value), (counts.get(round(value)) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0])[0]?.[0];
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}

function group(lines: readonly Line[], shape: Shape): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  const right = rightEdges(lines);
  for (const line of lines) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && !opens(line, before, last, shape, right)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** How far the lines that begin at one place reach: the right edge of their column. */
function rightEdges(lines: readonly Line[]): (line: Line) => number {
  const edges = new Map<string, number>();
  const key = (line: Line) => `${line.page} ${Math.round(line.left / 20)}`;
  for (const line of lines) edges.set(key(line), Math.max(edges.get(key(line)) ?? 0, line.right));
  return (line) => edges.get(key(line)) ?? line.right;
}

const FINISHED = /[.!?:]["'”’)\]]{0,3}$/;
const ITEM = /^[•▪◦–-] /;
const SENTENCE_START = /^["“'‘(]?[\p{Lu}\p{N}]/u;

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
  if (step > shape.leading * SPACED) return true;
  const indented = line.left > before.left + line.size * 0.7 && line.left < before.left + line.size * 5;
  if (indented && (paragraph.length > 1 || finished)) return true;
  return finished && hadRoom && !shape.spaced;
}

/** Widths of a letter differ; the mean of its line will do. */
function firstWordWidth(line: Line): number {
  const word = /^\s*\S+/.exec(line.text)?.[0] ?? '';
  return ((line.right - line.left) / line.text.length) * (word.length + 1);
}

function paragraphOf(lines: readonly Line[], shape: Shape, all: readonly Line[]): Paragraph {
  const text = lines.map((line) => line.text.trim()).reduce((words, next) => joinLines(words, next, all));
  const [first] = lines;
  const size = first?.size ?? shape.size;
  const small = size < shape.size * 0.87 && text.length < 400;
  return { text, size, page: first?.page ?? 0, role: small ? 'boilerplate' : 'paragraph' };
}

/** "cor-" and "rect" are one word; "long-" and "term" stay two where the document writes them so elsewhere. */
function joinLines(words: string, next: string, all: readonly Line[]): string {
  const broken = /(?<head>\p{L}{2,})[-\u00AD\u2010]$/u.exec(words)?.groups?.head;
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!broken || !rest) return `${words} ${next}`;
  const hyphenated = `${broken}-${rest}`;
  const keeps = /-$/.test(words) && all.some((line) => line.text.includes(hyphenated));
  return keeps ? words + next : words.slice(0, -1) + next;
}

/** The largest words on the first page, if they are larger than the text. */
function withHeadline(paragraphs: readonly Paragraph[]): readonly Block[] {
  const opening = paragraphs.filter(({ page }) => page === 0).slice(0, 12);
  const body =
    mostCommon(
      paragraphs.flatMap(({ text, size }) => Array.from({ length: Math.ceil(text.length / 40) }, () => size)),
    ) ?? 0;
  const largest = opening.reduce<Paragraph | undefined>(
    (best, next) => (next.size > (best?.size ?? body * 1.15) && /\p{L}{3}/u.test(next.text) ? next : best),
    undefined,
  );
  return paragraphs.map(({ text, role, ...rest }) => ({
    text,
    role: largest?.text === text && largest.size === rest.size ? 'headline' : role,
  }));
}

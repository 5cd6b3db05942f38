import type { Block } from '../draft.ts';
import type { Line } from './lines.ts';
import { groupLines } from './paragraph-breaks.ts';
import { runningLines } from './running-lines.ts';
import { mostCommon, type Shape, shapeOf } from './shape.ts';

/** The paragraphs of a document out of its lines; headers and footers that return on every page are tagged, at the end. */
export function blocksOf(lines: readonly Line[], pages: number): readonly Block[] {
  const isRunning = runningLines(lines, pages);
  const body = lines.filter((line) => !isRunning(line));
  const shape = shapeOf(body);
  const paragraphs = groupLines(body, shape).map((group) => paragraphOf(group, shape, body));
  const running = [...new Set(lines.filter(isRunning).map((line) => line.text.trim()))];
  return [...withHeadline(paragraphs), ...running.map((text): Block => ({ text, role: 'boilerplate' }))];
}

interface Paragraph extends Block {
  readonly size: number;
  readonly page: number;
}

function paragraphOf(lines: readonly Line[], shape: Shape, all: readonly Line[]): Paragraph {
  const text = lines.map((line) => line.text.trim()).reduce((words, next) => joinLines(words, next, all));
  const [first] = lines;
  const size = first?.size ?? shape.size;
  const small = size < shape.size * 0.87 && text.length < 400;
  return { text, size, page: first?.page ?? 0, role: small ? 'boilerplate' : 'paragraph' };
}

const LONGEST_WORD = 40;

/** "cor-" and "rect" are one word; "long-" and "term" stay two where the document writes them so elsewhere. */
function joinLines(words: string, next: string, all: readonly Line[]): string {
  const broken = /(?<head>\p{L}{2,})[-\u00AD\u2010]$/u.exec(words.slice(-LONGEST_WORD))?.groups?.head;
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (!broken || !rest) return `${words} ${next}`;
  const hyphenated = `${broken}-${rest}`;
  const keeps = words.endsWith('-') && all.some((line) => line.text.includes(hyphenated));
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
    (best, next) => (next.size > (best?.size ?? body * 1.15) && isHeadline(next.text) ? next : best),
    undefined,
  );
  return paragraphs.map(({ text, role, ...rest }) => ({
    text,
    role: largest?.text === text && largest.size === rest.size ? 'headline' : role,
  }));
}

/** Press offices write what it is above what it says, and larger. */
function isHeadline(words: string): boolean {
  return (
    /\p{L}{3}/u.test(words) &&
    !/^(?:(?:press|news|media) (?:release|statement)|for immediate release|newsletter)\b.{0,20}$/i.test(words)
  );
}

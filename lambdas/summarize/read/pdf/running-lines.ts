import type { Line } from './lines.ts';

const EDGE = 0.12; // headers and footers stand in the outermost eighth of a page

/** The same words, figures aside, at the edge of several pages; and page numbers. */
export function runningLines(lines: readonly Line[], pages: number): (line: Line) => boolean {
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

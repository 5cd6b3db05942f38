import type { Span } from '../analyze/model.ts';
import { isoDate } from './dates.ts';
import type { Metadata } from './draft.ts';

/** Byline and date that a text carries in its own lines: among the boilerplate near its beginning. */
export function readSignatures(text: string, boilerplate: readonly Span[]): Metadata {
  const lines = boilerplate
    .filter((span) => span.start < NEAR_THE_BEGINNING && span.end - span.start < LONGEST_LINE)
    .map((span) => text.slice(span.start, span.end).replace(/\s+/g, ' '));
  const byline = lines.map(authorIn).find((author) => author !== undefined);
  const publishedAt = lines
    .filter((line) => DATE_LINE.test(line))
    .map(isoDate)
    .find((date) => date !== undefined);
  return { ...(byline && { byline }), ...(publishedAt && { publishedAt }) };
}

const NEAR_THE_BEGINNING = 1_500;
const LONGEST_LINE = 160;

/** "By Dana Whitlock, Harbor News": everything after "By"; a name set in capitals is left as it is. */
export function authorIn(line: string): string | undefined {
  const match =
    /^(?:By|BY|by|Written by|Words by|Posted by|Story by|Reported by|Text by)[: ] ?(?<author>\p{Lu}.{2,150})$/u.exec(
      line,
    );
  return match?.groups?.author?.trim();
}

/** A date in a caption is the picture's, not the article's. */
const DATE_LINE =
  /^\(?(?:(?:First |Last |Originally )?(?:published|updated|posted|modified|created|date|issued)\b.{0,20})?(?:\p{L}{3,9}\.?,? ){0,2}\d{1,4}/iu;

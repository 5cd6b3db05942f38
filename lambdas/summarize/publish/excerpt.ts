import type { Span } from '../analyze/model.ts';

/** Words of the article with the span that they are. */
export interface Excerpt extends Span {
  readonly words: string;
}

/** The words of a span. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  return { words: text.slice(start, end), start, end };
}

/** The words of a span, or null where there is none. */
export function maybeExcerpt(text: string, span: Span | null): Excerpt | null {
  return span === null ? null : excerpt(text, span);
}

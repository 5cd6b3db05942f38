import type { Span } from '../../analyze/model.ts';
import { findAfterTheEnd } from './after-the-end.ts';
import { AUTHORS } from './authors.ts';
import { CONTROLS } from './controls.ts';
import { CREDITS } from './credits.ts';
import { DATELINES } from './datelines.ts';
import { EMBEDS } from './embeds.ts';
import type { BoilerplateKind } from './kind.ts';
import { NOTICES } from './notices.ts';
import { OFFERS } from './offers.ts';
import { PICTURES } from './pictures.ts';
import { findRepeats } from './repeats.ts';
import { SIGNATURES } from './signatures.ts';

/** Whole paragraphs are decided before parts: a dateline inside a caption belongs to the caption. */
export const BOILERPLATE_KINDS: readonly BoilerplateKind[] = [
  ...NOTICES,
  ...PICTURES,
  ...CONTROLS,
  ...EMBEDS,
  ...OFFERS,
  ...SIGNATURES,
  ...DATELINES,
  ...CREDITS,
  ...AUTHORS,
];

/**
 * The spans of a text that are not the article: whole paragraphs, and parts such as a dateline.
 * @param tagged paragraphs that the file's own structure has told already
 * @param headline never boilerplate
 */
export function findBoilerplate(
  text: string,
  paragraphs: readonly Span[],
  tagged: readonly Span[] = [],
  headline?: Span,
): readonly Span[] {
  const known = new Set([...tagged, ...findAfterTheEnd(text, paragraphs)].map((span) => span.start));
  const found = paragraphs.map((paragraph, index) => {
    if (paragraph.start === headline?.start) return [];
    if (known.has(paragraph.start)) return [paragraph];
    return boilerplateIn(text, paragraph, { index, fromEnd: paragraphs.length - 1 - index });
  });
  const prose = paragraphs.filter(
    (paragraph, index) => paragraph.start !== headline?.start && found[index]?.[0]?.end !== paragraph.end,
  );
  const repeated = new Set(findRepeats(text, prose, headline));
  return paragraphs.flatMap((paragraph, index) => (repeated.has(paragraph) ? [paragraph] : (found[index] ?? [])));
}

interface Position {
  readonly index: number;
  /** 0 for the last paragraph. */
  readonly fromEnd: number;
}

/** What of one paragraph is boilerplate; a byline stands among the article's first, who wrote it among its last. */
export function boilerplateIn(text: string, paragraph: Span, position: Position): readonly Span[] {
  const length = paragraph.end - paragraph.start;
  const words = text.slice(paragraph.start, paragraph.end).replace(/\s/g, ' ');
  const kinds = BOILERPLATE_KINDS.filter((kind) => length <= kind.longest && standsRight(kind, position));
  const whole = kinds.some(
    (kind) => takesWhole(kind, position) && kind.patterns.some((pattern) => pattern.test(words)),
  );
  return whole ? [paragraph] : partsOf(words, paragraph, kinds);
}

function standsRight(kind: BoilerplateKind, { index, fromEnd }: Position): boolean {
  if (kind.sparesFirst && index === 0) return false;
  return (
    index < (kind.amongFirst ?? Number.POSITIVE_INFINITY) && fromEnd < (kind.amongLast ?? Number.POSITIVE_INFINITY)
  );
}

function takesWhole(kind: BoilerplateKind, position: Position): boolean {
  return kind.takes === 'whole' || (kind.takes === 'middle' && position.fromEnd > 0);
}

function partsOf(words: string, paragraph: Span, kinds: readonly BoilerplateKind[]): readonly Span[] {
  return kinds
    .filter((kind) => kind.takes === 'part')
    .flatMap((kind) => firstMatch(kind.patterns, words))
    .map(([start, end]) => ({ start: paragraph.start + start, end: paragraph.start + end }))
    .sort((one, other) => one.start - other.start)
    .filter((span, index, spans) => span.start >= (spans[index - 1]?.end ?? 0));
}

function firstMatch(patterns: readonly RegExp[], words: string): readonly (readonly [number, number])[] {
  const match = patterns.map((pattern) => pattern.exec(words)).find((found) => found !== null && found[0] !== '');
  return match ? [[match.index, match.index + match[0].length]] : [];
}

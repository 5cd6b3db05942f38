import type { Range, Token } from '../model.ts';

/** A token that may open or close a quotation, with what its neighbors say about it. */
export interface Mark {
  readonly token: number;
  readonly family: 'double' | 'single';
  /** What the glyph itself says: “ opens, ” closes, " either. */
  readonly glyph: 'open' | 'close' | 'either';
  /** White space, a bracket or nothing before it and a word after it. */
  readonly canOpen: boolean;
  /** Something before it and no word after it. */
  readonly canClose: boolean;
}

const GLYPHS: ReadonlyMap<string, Pick<Mark, 'family' | 'glyph'>> = new Map([
  ['“', { family: 'double', glyph: 'open' }],
  ['‟', { family: 'double', glyph: 'open' }],
  ['„', { family: 'double', glyph: 'open' }],
  ['«', { family: 'double', glyph: 'open' }],
  ['``', { family: 'double', glyph: 'open' }],
  ['‘‘', { family: 'double', glyph: 'open' }],
  ['”', { family: 'double', glyph: 'close' }],
  ['»', { family: 'double', glyph: 'close' }],
  ['’’', { family: 'double', glyph: 'close' }],
  ["''", { family: 'double', glyph: 'either' }],
  ['"', { family: 'double', glyph: 'either' }],
  ['＂', { family: 'double', glyph: 'either' }],
  ['‘', { family: 'single', glyph: 'open' }],
  ['‹', { family: 'single', glyph: 'open' }],
  ['`', { family: 'single', glyph: 'open' }],
  ['’', { family: 'single', glyph: 'close' }],
  ['›', { family: 'single', glyph: 'close' }],
  ["'", { family: 'single', glyph: 'either' }],
]);

const LONGEST_GLYPH = 2; // characters

/** The quotation marks of one paragraph, in order. Apostrophes that stand alone are among them; they can neither open nor close. */
export function marksIn(text: string, tokens: readonly Token[], paragraph: Range): Mark[] {
  const marks: Mark[] = [];
  for (let index = paragraph.from; index < paragraph.to; index++) {
    const token = tokens[index];
    const glyph = token && token.text.length <= LONGEST_GLYPH ? GLYPHS.get(token.text) : undefined;
    if (token && glyph) marks.push({ token: index, ...glyph, ...shapeOf(text, tokens, paragraph, index, token) });
  }
  return marks;
}

type Shape = Pick<Mark, 'canOpen' | 'canClose'>;

function shapeOf(text: string, tokens: readonly Token[], paragraph: Range, index: number, token: Token): Shape {
  const before = index === paragraph.from ? ' ' : text.charAt(token.start - 1);
  const after = index === paragraph.to - 1 ? ' ' : text.charAt(token.end);
  const gapBefore = /[\s([{—–\-/“‘«"'„:,]/u.test(before);
  const gapAfter = /[\s.,;:!?)\]}—–\-/”’»"']/u.test(after);
  const decade = isApostrophe(token.text) && startsElision(tokens[index + 1], after);
  return { canOpen: gapBefore && !/[\s]/u.test(after) && !decade, canClose: !/\s/u.test(before) && gapAfter };
}

const isApostrophe = (mark: string): boolean => mark === "'" || mark === '’' || mark === '‘';

const ELISIONS: ReadonlySet<string> = new Set(['em', 'til', 'cause', 'tis', 'twas', 'round', 'bout', 'n']);

/** '90s, 'em, 'til: the apostrophe stands for letters that were left out. */
function startsElision(next: Token | undefined, after: string): boolean {
  if (next === undefined || /\s/u.test(after)) return false;
  return /^\d\ds?$/.test(next.text) || ELISIONS.has(next.lower);
}

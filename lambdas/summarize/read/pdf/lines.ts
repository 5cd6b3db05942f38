/** A piece of a page as a PDF draws it, in points from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Pieces that stand on one line of one column. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly page: number;
  /** The height of its page. */
  readonly height: number;
}

export interface Page {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a page in reading order: the order in which they are drawn, unless that runs across two columns. */
export function linesOf({ pieces, width, height }: Page, page: number): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === '' && piece.width > piece.size) continue;
    const last = lines.at(-1);
    if (last && continues(last, piece)) lines[lines.length - 1] = joined(last, piece);
    else if (piece.text.trim() !== '') lines.push(lineOf(piece, page, height));
  }
  return drawnAcross(lines) ? byColumn(lines, width) : lines;
}

const COLUMN_GAP = 2; // widths of a letter M; words stand a third of one apart, justified ones up to one

function continues(line: Line, piece: Piece): boolean {
  const sameLine = Math.abs(line.y - piece.y) < Math.max(line.size, piece.size) * 0.5;
  const gap = piece.x - line.right;
  return sameLine && gap > -line.size && gap < line.size * COLUMN_GAP;
}

function joined(line: Line, piece: Piece): Line {
  const apart = piece.x - line.right > line.size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(piece.text);
  const isBody = piece.text.trim().length > line.text.trim().length;
  return {
    ...line,
    text: line.text + (apart ? ' ' : '') + piece.text,
    right: Math.max(line.right, piece.x + piece.width),
    size: isBody ? piece.size : line.size,
  };
}

function lineOf({ text, x, y, width, size }: Piece, page: number, height: number): Line {
  return { text, left: x, right: x + width, y, size, page, height };
}

/** Some programs draw a page of two columns row by row: left, right, left, right. */
function drawnAcross(lines: readonly Line[]): boolean {
  const beside = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before && Math.abs(before.y - line.y) < line.size * 0.5 && line.left > before.right;
  });
  return beside.length >= 3 && beside.length > lines.length * 0.3;
}

/** Lines over the whole width come first, then the left column, then the right one. */
function byColumn(lines: readonly Line[], width: number): readonly Line[] {
  const columnOf = (line: Line) =>
    line.right > width * 0.55 && line.left < width * 0.45 ? 0 : line.left < width * 0.45 ? 1 : 2;
  return [...lines].sort((one, other) => columnOf(one) - columnOf(other) || other.y - one.y);
}

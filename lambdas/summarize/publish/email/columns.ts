/** Characters that take two columns: East Asian scripts, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const COMBINING = /\p{M}/u;

/** How many columns a line takes in a fixed-width font. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) columns += columnsOfCharacter(character);
  return columns;
}

/** Cuts where the next character would not fit: `[what fits, what is left]`. At least one character fits. */
export function cutAtColumn(line: string, width: number): readonly [string, string] {
  let columns = 0;
  let length = 0;
  for (const character of line) {
    columns += columnsOfCharacter(character);
    if (columns > width && length > 0) break;
    length += character.length;
  }
  return [line.slice(0, length), line.slice(length)];
}

function columnsOfCharacter(character: string): number {
  if (character < '\u0300') return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

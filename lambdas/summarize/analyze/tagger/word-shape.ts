/** The kinds of characters of a word, runs written once: "McBride" → "XxXx", "R-Calif." → "X-Xx.", "2016" → "0". */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  for (let index = 0; index < word.length && shape.length < LONGEST_SHAPE; index++) {
    const kind = kindOf(word.charAt(index));
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

const LONGEST_SHAPE = 6;

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x';
  if (char >= 'A' && char <= 'Z') return 'X';
  if (char >= '0' && char <= '9') return '0';
  const lower = char.toLowerCase();
  if (lower !== char) return 'X';
  return lower === char.toUpperCase() ? char : 'x';
}

const ENDINGS = ['ings', 'ing', 'ied', 'ies', 'ed', 'es', 's', 'ly', 'd'] as const;
const LAST_LETTERS = 'sgdy'; // of the endings
const SHORTEST_STEM = 3;

/** A crude stem: the word without a common ending. */
export function stemOf(lower: string): string {
  if (!LAST_LETTERS.includes(lower.charAt(lower.length - 1))) return lower;
  for (const ending of ENDINGS) {
    if (lower.length - ending.length >= SHORTEST_STEM && lower.endsWith(ending)) return lower.slice(0, -ending.length);
  }
  return lower;
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghklmnprstvwz';

/**
 * The same text with other names, of the same length: "Ruth Calloway" becomes "Rivj Comnuzoz" or the like, everywhere.
 * @param turn 0 leaves the names as they are; each other number gives names of its own
 */
export function renamed(text: string, turn: number): string {
  if (turn === 0) return text;
  const names = namesIn(text);
  return text.replace(/\p{L}+/gu, (word) => (names.has(word) ? otherName(word, turn) : word));
}

/** Words that follow a capitalized word, capitalized themselves, and never stand in small letters. */
function namesIn(text: string): ReadonlySet<string> {
  const small = new Set(text.match(/\b\p{Ll}+\b/gu));
  const words = [...text.matchAll(/(?<=\p{Lu}\p{L}*\.? )\p{Lu}\p{Ll}+/gu)].map(([word]) => word);
  return new Set(words.filter((word) => !small.has(word.toLowerCase())));
}

function otherName(name: string, turn: number): string {
  return name.slice(0, 1) + name.slice(1).replace(/[a-z]/g, (letter) => turned(letter, turn));
}

function turned(letter: string, turn: number): string {
  const letters = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
  const place = letters.indexOf(letter);
  return place < 0 ? letter : (letters[(place + turn) % letters.length] ?? letter);
}

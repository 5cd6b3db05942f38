import { Parser } from 'htmlparser2';

/** Without tags and with entities as their letters: titles come escaped once, sometimes twice. */
export function plainWords(words: string | null | undefined): string | undefined {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.end(words ?? '');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Tells whether a piece of a text stands in it a second time, its marks aside: a pull quote does. */
export function repetitionsIn(text: string): (piece: string) => boolean {
  if (text.length > MOST_COMPARED) return () => false;
  let all: string | undefined;
  return (piece) => {
    all ??= squeeze(text);
    const letters = squeeze(piece);
    return letters.length >= FEWEST_LETTERS && all.indexOf(letters, all.indexOf(letters) + 1) >= 0;
  };
}

const MOST_COMPARED = 200_000; // thousands of quotations in megabytes of text would take minutes
const FEWEST_LETTERS = 15;

/** Letters and figures only, to tell whether two wordings are the same. */
export function squeeze(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

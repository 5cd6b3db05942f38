/** Control characters, line and paragraph separators: a space may stand for them. */
const BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]/gu;
/** Invisible formatting (zero widths, soft hyphens, bidirectional controls), lone surrogates, non-characters, private use. */
const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu;

/** Words made safe to show in one line of plain text: nothing invisible, odd white space as one space. For display only. */
export function plainWords(words: string): string {
  return words.replace(BREAKING, ' ').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

export const MOST_CHARACTERS = 5000; // far more than a mail shows of anything, and too few for any text to take long

/** The same for words of which only a beginning will be shown. */
export function plainStart(words: string): string {
  return plainWords(words.slice(0, MOST_CHARACTERS));
}

/** The same for the name of a place: control characters and spaces at its ends are percent-encoded, so that it stays itself. */
export function plainUri(uri: string): string {
  return uri.replace(/^\s|\s$|[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
  const bytes = new TextEncoder().encode(character);
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** How many words a text has, as a reader counts them. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Letters and digits in lower case, with a space at each end so that only whole words are found inside others. */
export function bareWords(words: string): string {
  return ` ${
    words
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
}

import { FIRST_NAMES, SHORT_FORENAMES } from '../lexicon/first-names.ts';
import { NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import { gazetteerEntry } from './gazetteer.ts';
import type { Name } from './names/name.ts';

/** Under what a name is entered: its words, or the country that it or its people mean. */
export function keyOf(name: Name): string {
  if (name.country !== undefined && (name.kind === 'place' || name.kind === 'people')) {
    const sort = gazetteerEntry(name.words.join(' '))?.sort;
    if (sort === 'country' || sort === 'people') return `country:${name.country}`;
  }
  return name.words.join(' ');
}

/** The last word that is no suffix. */
export function surnameOf(words: readonly string[]): string {
  for (let index = words.length - 1; index > 0; index--) {
    const word = words[index] ?? '';
    if (!NAME_SUFFIXES.has(word)) return word;
  }
  return words[0] ?? '';
}

/** "Donald J. Hale" and "Don Hale" are one; the surnames are known to agree. */
export function sameForename(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const first = a[0] ?? '';
  const second = b[0] ?? '';
  if (first === second) return true;
  const long = (word: string) => SHORT_FORENAMES.get(word) ?? word;
  return (FIRST_NAMES.has(first) || FIRST_NAMES.has(second)) && long(first) === long(second);
}

/** "Peña Nieto" in "Maria Peña Nieto"; "Vidal Cruz" in "Ana Vidal Cruz Soto". */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, index) => whole[at + index] === word)) return true;
  }
  return false;
}

/** "State Department" of "U.S. State Department". */
export function withoutCountry(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const sort = gazetteerEntry(words.slice(0, length).join(' '))?.sort;
    if (words.length - length >= 2 && (sort === 'country' || sort === 'people')) return words.slice(length);
  }
  return words;
}

/** "World Health Organization" → "who"; the little words may count or not. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  let all = '';
  let big = '';
  for (const word of words) {
    const isLittle = LITTLE.has(word);
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      all += part.charAt(0);
      if (!isLittle) big += part.charAt(0);
    }
  }
  return new Set([all, big].filter((initials) => initials.length > 1));
}

const LITTLE: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', '&', 'to']);

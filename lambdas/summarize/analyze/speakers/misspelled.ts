import { FIRST_NAMES } from '../lexicon/first-names.ts';
import type { Entity } from './entity.ts';
import { surnameOf } from './name-words.ts';
import type { Registry } from './registry.ts';

/** "Vaskery" and "Müeller" where the article has "Ines Vaskerry" and "Jan Müller": the one person whose surname is a letter off. */
export function misspelled({ entities, people }: Registry, word: string): Entity | undefined {
  if (word.length < SHORTEST || people.has(word) || FIRST_NAMES.has(word)) return undefined;
  const near = entities.filter(
    ({ kind, words }) => kind === 'person' && words.length > 1 && isLetterOff(surnameOf(words), word),
  );
  return near.length === 1 ? near[0] : undefined;
}

const SHORTEST = 6; // letters: shorter surnames are alike by chance

/** One letter is left out of one of them, or another stands in its place. */
function isLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return long.slice(at + 1) === rest;
}

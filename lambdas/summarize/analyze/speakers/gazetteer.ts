import { COUNTRIES, PEOPLES } from '../lexicon/countries.ts';
import { METONYMS } from '../lexicon/metonyms.ts';
import { CITIES, REGIONS } from '../lexicon/places.ts';

/** What the word lists know of a place name or the name of a people. */
export interface GazetteerEntry {
  readonly sort: 'country' | 'people' | 'seat' | 'house' | 'region' | 'city';
  /** The country that it is, belongs to or stands for. */
  readonly country?: string;
}

/** How long a place name may be, in words: "Central African Republic" and more. */
export const LONGEST_PLACE = 5;

/** Looks up words, already folded and joined by a blank. */
export function gazetteerEntry(words: string): GazetteerEntry | undefined {
  return GAZETTEER.get(words);
}

/** A word as it is compared: lower case, no accents, no full stops. */
export function fold(word: string): string {
  return foldLower(word.toLowerCase());
}

/** The same for a word that is lower case already. */
export function foldLower(lower: string): string {
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code === FULL_STOP || code > LAST_ASCII) return foldOdd(lower);
  }
  return lower;
}

const FULL_STOP = 46;
const LAST_ASCII = 127;

function foldOdd(lower: string): string {
  return lower.replace(/\./g, '').replace(/’/g, "'").normalize('NFKD').replace(/\p{M}/gu, '');
}

const GAZETTEER: ReadonlyMap<string, GazetteerEntry> = buildGazetteer();

function buildGazetteer(): Map<string, GazetteerEntry> {
  const entries = new Map<string, GazetteerEntry>();
  const add = (name: string, entry: GazetteerEntry) => entries.set(name.split(' ').map(fold).join(' '), entry);
  for (const city of CITIES) add(city, { sort: 'city' });
  for (const region of REGIONS) add(region, { sort: 'region' });
  for (const people of PEOPLES)
    for (const form of [people, pluralOf(people)]) add(form, { sort: 'people', country: people });
  for (const { names, people, seats } of COUNTRIES) {
    const country = names[0] ?? '';
    for (const seat of seats) add(seat, { sort: 'seat', country });
    for (const person of people) for (const form of [person, pluralOf(person)]) add(form, { sort: 'people', country });
    for (const name of names) add(name, { sort: 'country', country });
  }
  for (const { name, country } of METONYMS) add(name, { sort: 'house', country });
  return entries;
}

function pluralOf(people: string): string {
  if (people.endsWith('ry')) return people.replace(/y$/, 'ies');
  if (people.endsWith('man')) return people.replace(/man$/, 'men');
  return /(?:sh|ch|ss|ese)$/.test(people) || /\./.test(people) ? people : `${people}s`;
}

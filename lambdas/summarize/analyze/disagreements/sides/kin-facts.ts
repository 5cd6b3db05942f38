import { COUNTRIES } from '../../lexicon/countries.ts';
import { HEADS_OF_GOVERNMENT } from '../../lexicon/heads-of-government.ts';
import type { Speaker } from '../../model.ts';

/** What kinship is told from, in plain words with a space at either end. */
export interface Facts {
  readonly kind: Speaker['kind'];
  readonly name: string;
  readonly aliases: readonly string[];
  /** The aliases, and the singular of those in the plural: "Lib Dem spokesman" names the Lib Dems. */
  readonly forms: readonly string[];
  readonly role: string;
  readonly affiliation: string;
  /** "Norwegian", for Norway. */
  readonly people: readonly string[];
  /** The country that somebody whom everybody knows leads. */
  readonly country: string | null;
}

export function factsFrom({ kind, name, role, affiliation, ...speaker }: Speaker): Facts {
  const names = new Set([name, ...speaker.aliases]);
  const aliases = [...names]
    .filter((alias) => alias.length > 2 || /^\p{Lu}{2}$/u.test(alias)) // US, UN, EU
    .map(plain)
    .flatMap((alias) => (/^ u[sk] \S+ \S/u.test(alias) ? [alias, alias.slice(3)] : [alias])); // US State Department
  return {
    kind,
    name: plain(name),
    aliases,
    forms: aliases.flatMap((alias) => (isPlural(alias) ? [alias, `${singular(alias)} `] : [alias])),
    role: plain(role ?? ''),
    affiliation: plain(affiliation ?? ''),
    people: kind === 'place' ? (PEOPLE.get(name) ?? []) : [],
    country: kind === 'person' && !/\b(?:former|ex)\b/iu.test(role ?? '') ? countryLedBy(plain(name)) : null,
  };
}

function countryLedBy(name: string): string | null {
  const head = HEADS_OF_GOVERNMENT.get(name.trim());
  return head === undefined ? null : plain(head.country);
}

const SHORTEST_PLURAL = 5;

function isPlural(name: string): boolean {
  return name.length > SHORTEST_PLURAL + 2 && name.endsWith('s ');
}

/** "tory" of "tories". */
function singular(name: string): string {
  return name.replace(/(?:ies|s) $/u, (ending) => (ending === 'ies ' ? 'y' : ''));
}

const LONG_NAME = / (?:united|u|european) /u;
const SHORT_NAMES: readonly (readonly [RegExp, string])[] = [
  [/ (?:united states(?: of america)?|u s(?: a)?) /gu, ' us '],
  [/ (?:united kingdom|u k) /gu, ' uk '],
  [/ european union /gu, ' eu '],
  [/ (?:united nations|u n) /gu, ' un '],
];

function plain(words: string): string {
  const bare = words
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
  const name = ` ${bare} `;
  return LONG_NAME.test(name) ? SHORT_NAMES.reduce((all, [long, short]) => all.replace(long, short), name) : name;
}

const PEOPLE = new Map(
  COUNTRIES.flatMap(({ names, people }) => names.map((name) => [name, people.map(plain)] as const)),
);

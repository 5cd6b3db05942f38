import { FIRST_NAMES, SHORT_FORENAMES } from '../lexicon/first-names.ts';
import { NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import type { SpeakerKind } from '../model.ts';
import { type Entity, entityFrom } from './entity.ts';
import { fold, gazetteerEntry } from './gazetteer.ts';
import type { Name } from './names/name.ts';

/** All entities of an article, found by their words. */
export interface Registry {
  readonly entities: Entity[];
  readonly byKey: Map<string, Entity>;
  /** Person's word → those who bear it. */
  readonly people: Map<string, Entity[]>;
  /** First word, or initials, of a body's name → the bodies. */
  readonly bodies: Map<string, Entity[]>;
}

/**
 * Enters everybody who is named in full somewhere in the article, so that a short form can be understood wherever it
 * stands. The longest names go first: "Maria Peña Nieto" before "Peña Nieto".
 */
export function registerFullNames(names: readonly Name[], shortForms: ReadonlyMap<Name, Name>): Registry {
  const registry: Registry = { entities: [], byKey: new Map(), people: new Map(), bodies: new Map() };
  const short = new Set([...shortForms.keys()].map(keyOf));
  const longestFirst = names
    .filter((name) => isFull(name) && !short.has(keyOf(name)))
    .toSorted((a, b) => b.words.length - a.words.length || a.start - b.start);
  for (const name of longestFirst) registerFull(registry, name);
  for (const [form, full] of shortForms) {
    const entity = knownAs(registry, full);
    if (entity !== undefined) registry.byKey.set(keyOf(form), entity);
  }
  return registry;
}

/** What looked like a body or like nothing turns out to be a person: "he", "Mr", a forename say so. */
export function becomePerson(registry: Registry, entity: Entity): void {
  entity.sure = true;
  if (entity.kind === 'person') return;
  entity.kind = 'person';
  indexPerson(registry, entity);
}

function isFull(name: Name): boolean {
  if (name.doubtful) return false;
  return (
    (name.words.length > 1 && name.kind !== 'thing') ||
    name.kind === 'place' ||
    name.kind === 'people' ||
    name.kind === 'organization'
  );
}

function registerFull(registry: Registry, name: Name): void {
  const known = knownAs(registry, name);
  if (known === undefined) register(registry, name);
  else {
    registry.byKey.set(keyOf(name), known);
    known.firstSeen = Math.min(known.firstSeen, name.from);
    if (known.gender === undefined) known.gender = name.gender;
    if (
      name.kind === 'organization' &&
      known.kind === 'person' &&
      name.gender === undefined &&
      known.role === undefined
    ) {
      known.kind = 'organization';
      known.gender = undefined;
      indexBody(registry, known);
    }
    if (name.kind === 'person' && !known.sure) becomePerson(registry, known);
  }
}

/** The entity that bears this name already, in full or with more words. */
export function knownAs(registry: Registry, name: Name): Entity | undefined {
  const exact = registry.byKey.get(keyOf(name));
  if (exact !== undefined) return exact;
  if (name.words.length < 2)
    return byInitials(registry, name.words[0] ?? '') ?? withTail(registry, name.words[0] ?? '');
  if (name.kind === 'person' || name.kind === 'unknown') {
    const last = surnameOf(name.words);
    const person = registry.people
      .get(last)
      ?.find((entity) => sameForename(entity.words, name.words) || isPartOf(name.words, entity.words));
    if (person !== undefined) return person;
  }
  return name.kind === 'organization' || name.kind === 'unknown' ? sameBody(registry, name) : undefined;
}

/** "WHO", where the article has "World Health Organization". */
function byInitials(registry: Registry, word: string): Entity | undefined {
  if (word.length < 2) return undefined;
  return registry.bodies
    .get(word)
    ?.find(
      (entity) =>
        entity.words.length > 1 &&
        (initialsOf(entity.words).has(word) || initialsOf(withoutCountry(entity.words)).has(word)),
    );
}

/** "Brankel" for "Brankel Motors Inc": a name of its own, but the rest says only what sort of body it is. */
function withTail(registry: Registry, word: string): Entity | undefined {
  return registry.bodies
    .get(word)
    ?.find(({ words }) => words[0] === word && words.slice(1).every((tail) => TAILS.has(tail)));
}

const TAILS: ReadonlySet<string> = new Set(
  'international inc corp corporation co company group plc ltd holdings ag llc motors airlines technologies enterprises foods'.split(
    ' ',
  ),
);

/** "State Department" is "U.S. State Department"; "Amnesty" is "Amnesty International". */
function sameBody(registry: Registry, name: Name): Entity | undefined {
  const core = withoutCountry(name.words);
  const found = registry.bodies.get(core[0] ?? '')?.find((entity) => {
    const other = withoutCountry(entity.words);
    const rest = other[core.length];
    return isPrefix(core, other) && core.length > 1 && (rest === undefined || LINKS.has(rest) || TAILS.has(rest));
  });
  return found;
}

/** "Chambers" of "Chambers of Commerce": words with which a name goes on that may be left off. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'on']);

function isPrefix(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((word, index) => whole[index] === word);
}

export function withoutCountry(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const sort = gazetteerEntry(words.slice(0, length).join(' '))?.sort;
    if (words.length - length >= 2 && (sort === 'country' || sort === 'people')) return words.slice(length);
  }
  return words;
}

export function register(registry: Registry, name: Name): Entity {
  const kind = kindOf(name);
  const entity = entityFrom(name, kind, registry.entities.length);
  registry.entities.push(entity);
  registry.byKey.set(keyOf(name), entity);
  if (kind === 'person') indexPerson(registry, entity);
  else if (kind === 'organization') indexBody(registry, entity);
  return entity;
}

function kindOf(name: Name): SpeakerKind {
  if (name.kind === 'people') return gazetteerEntry(fold(name.country ?? ''))?.sort === 'country' ? 'place' : 'group';
  if (name.kind !== 'unknown' && name.kind !== 'thing') return name.kind;
  const fit = name.words.length >= 2 && name.words.length <= 3 && name.words.every((word) => /^\p{L}/u.test(word));
  return fit ? 'person' : 'organization';
}

export function indexPerson(registry: Registry, entity: Entity): void {
  for (const word of new Set(entity.words)) {
    if (word.length > 1 && !NAME_SUFFIXES.has(word)) append(registry.people, word, entity);
    if (/^(?:al|el)-/.test(word)) append(registry.people, word.slice(3), entity);
  }
}

function indexBody(registry: Registry, entity: Entity): void {
  const core = withoutCountry(entity.words);
  append(registry.bodies, core[0] ?? '', entity);
  if (entity.words.length > 1) {
    for (const letters of new Set([...initialsOf(entity.words), ...initialsOf(core)]))
      append(registry.bodies, letters, entity);
  }
}

/** "World Health Organization" → "who"; the little words may count or not. */
export function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const all = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const big = all.filter((word) => !/^(?:of|the|and|for|on|&|to)$/.test(word));
  const letters = (list: readonly string[]) => list.map((word) => word.charAt(0)).join('');
  return new Set([letters(all), letters(big)].filter((initials) => initials.length > 1));
}

function append(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}

/** Beyond that many of one surname an article is a list of names, and nobody is told apart. */
const MOST_NAMESAKES = 12;

export function keyOf(name: Name): string {
  if (name.country !== undefined && (name.kind === 'place' || name.kind === 'people')) {
    const sort = gazetteerEntry(name.words.join(' '))?.sort;
    if (sort === 'country' || sort === 'people') return `country:${name.country}`;
  }
  return name.words.join(' ');
}

export function surnameOf(words: readonly string[]): string {
  for (let index = words.length - 1; index > 0; index--) {
    const word = words[index] ?? '';
    if (!NAME_SUFFIXES.has(word)) return word;
  }
  return words[0] ?? '';
}

/** "Donald J. Hale" and "Don Hale" are one; the surnames are known to agree. */
function sameForename(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const first = a[0] ?? '';
  const second = b[0] ?? '';
  if (first === second) return true;
  const long = (word: string) => SHORT_FORENAMES.get(word) ?? word;
  return (FIRST_NAMES.has(first) || FIRST_NAMES.has(second)) && long(first) === long(second);
}

/** "Peña Nieto" in "Maria Peña Nieto"; "Vidal Cruz" in "Ana Vidal Cruz Soto". */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((word, index) => whole[at + index] === word)) return true;
  }
  return false;
}

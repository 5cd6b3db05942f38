import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { NAME_SUFFIXES } from '../lexicon/honorifics.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import type { SpeakerKind } from '../model.ts';
import { type Entity, entityFrom } from './entity.ts';
import { fold, gazetteerEntry } from './gazetteer.ts';
import { knownAs } from './known-as.ts';
import { initialsOf, keyOf, withoutCountry } from './name-words.ts';
import type { Name } from './names/name.ts';

/** All entities of an article, found by their words. */
export interface Registry {
  readonly entities: Entity[];
  readonly byKey: Map<string, Entity>;
  /** Person's word → those who bear it. */
  readonly people: Map<string, Entity[]>;
  /** First word, initials, or the last word if it says what it is, of a body's name → the bodies. */
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

/** What looked like a person's name is called a firm elsewhere: "the group Harlan Moss". */
function becomeBody(registry: Registry, entity: Entity): void {
  entity.kind = 'organization';
  entity.gender = undefined;
  indexBody(registry, entity);
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
    if (name.kind === 'organization' && known.kind === 'person' && name.gender === undefined)
      becomeBody(registry, known);
    if (name.kind === 'person' && !known.sure) becomePerson(registry, known);
  }
}

/** Enters somebody new. */
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

function indexPerson(registry: Registry, entity: Entity): void {
  for (const word of new Set(entity.words)) {
    if (word.length > 1 && !NAME_SUFFIXES.has(word)) append(registry.people, word, entity);
    if (/^(?:al|el)-/.test(word)) append(registry.people, word.slice(3), entity);
  }
}

function indexBody(registry: Registry, entity: Entity): void {
  const core = withoutCountry(entity.words);
  append(registry.bodies, core[0] ?? '', entity);
  const last = core.at(-1) ?? '';
  if (core.length > 1 && ORGANIZATION_HEADS.has(last)) append(registry.bodies, last, entity);
  if (entity.words.length === 2 && FIRST_NAMES.has(core[0] ?? '')) append(registry.bodies, core[1] ?? '', entity);
  if (entity.words.length > 1) {
    for (const letters of new Set([...initialsOf(entity.words), ...initialsOf(core)]))
      append(registry.bodies, letters, entity);
  }
}

function append(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entity]);
  else if (list.length < MOST_NAMESAKES && !list.includes(entity)) list.push(entity);
}

/** Beyond that many of one surname an article is a list of names, and nobody is told apart. */
const MOST_NAMESAKES = 12;

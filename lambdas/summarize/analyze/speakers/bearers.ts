import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import type { Entity } from './entity.ts';
import { gazetteerEntry } from './gazetteer.ts';
import { knownAs } from './known-as.ts';
import { misspelled } from './misspelled.ts';
import { keyOf, surnameOf } from './name-words.ts';
import type { Name } from './names/name.ts';
import { type Registry, register } from './registry.ts';
import { lowerAt, type Survey, wordBefore } from './survey.ts';

/** Who bears a name at this place of the article; nobody where it turns out to be no name. */
export function bearerOf(survey: Survey, registry: Registry, name: Name): Entity | undefined {
  const [word = ''] = name.words;
  if (name.words.length === 0 || name.kind === 'thing') return undefined;
  if (name.words.length > 1) return knownAs(registry, name) ?? register(registry, name);
  const namesake = namesakeOf(registry, name, surnamed);
  if (name.doubtful) return canStandAsName(survey, name) ? namesake : undefined;
  if (name.kind === 'place' || name.kind === 'people') {
    const bearer =
      namesake !== undefined && !name.modifier && namesake.lastSeen >= 0 && !afterPlacePreposition(survey, name);
    return bearer ? namesake : (knownAs(registry, name) ?? register(registry, name));
  }
  if (namesake !== undefined) return namesake;
  if (name.courtesy !== undefined) {
    const familyNameFirst = namesakeOf(registry, name, forenamed);
    if (familyNameFirst !== undefined) return familyNameFirst;
  }
  if (name.courtesy !== undefined && isAnothers(registry, word)) return registerApart(registry, name);
  return (
    bodyOfThatSort(survey, registry, name) ??
    knownAs(registry, name) ??
    bodyStartingWith(registry, word) ??
    namesakeOf(registry, name, forenamed) ??
    (name.kind === 'organization' ? undefined : misspelled(registry, word)) ??
    register(registry, name)
  );
}

/** "Day said" after "Lena Day"; not "the Day", not "Day after day". */
function canStandAsName(survey: Survey, name: Name): boolean {
  if (/^(?:the|a|an|this|that|every|one|same|last|next)$/.test(wordBefore(survey, name.from))) return false;
  return /^(?:said|says|['’]s?|has|had|was|is|told|added|who|and|,|will|would|wrote)$/u.test(lowerAt(survey, name.to));
}

export function afterPlacePreposition(survey: Survey, name: Name): boolean {
  return /^(?:in|at|from|near|into|across|outside)$/.test(wordBefore(survey, name.from));
}

type Fit = (entity: Entity, word: string) => boolean;
const surnamed: Fit = (entity, word) =>
  entity.words.length > 1 && (surnameOf(entity.words) === word || !isForename(entity, word));
const forenamed: Fit = (entity, word) => entity.words.length > 1 && isForename(entity, word);

function isForename(entity: Entity, word: string): boolean {
  return entity.words[0] === word;
}

/** The person whose surname (or forename) stands here alone: the one seen last, or else the first who is named later. */
function namesakeOf(registry: Registry, name: Name, fits: Fit): Entity | undefined {
  const word = name.words[0] ?? '';
  const all = (registry.people.get(word) ?? []).filter((entity) => entity.kind === 'person' && fits(entity, word));
  const possible = all.filter((entity) => agree(entity.gender, name.courtesy === undefined ? undefined : name.gender));
  const seen = possible.filter((entity) => entity.lastSeen >= 0);
  // relatives who come in later are called by forename or courtesy: the bare surname stays with the first
  const called = seen.filter((entity) => entity.bySurname > 0);
  if (name.courtesy === undefined && called.length === 1) return called[0];
  const first = seen.filter((entity) => !isRelative(entity));
  if (name.courtesy === undefined && first.length === 1) return first[0];
  if (seen.length > 0) return seen.reduce((best, entity) => (entity.lastSeen > best.lastSeen ? entity : best));
  return possible.toSorted((a, b) => a.firstSeen - b.firstSeen)[0];
}

/** Introduced as somebody's mother, brother, …: not the one whom the article is about. */
function isRelative(entity: Entity): boolean {
  return KIN.some((noun) => entity.offices.has(noun));
}

const KIN = 'mother father wife husband son daughter brother sister cousin uncle aunt nephew niece widow fiancee'.split(
  ' ',
);

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** True where the surname belongs to somebody with a forename, whom the courtesy does not fit. */
function isAnothers(registry: Registry, word: string): boolean {
  return registry.people.get(word)?.some((entity) => entity.words.length > 1) ?? false;
}

/** "Mrs Hale" where only Tom Hale is known: a person of her own, for whom the courtesy stays in the name. */
function registerApart(registry: Registry, name: Name): Entity {
  const start = name.courtesy?.start ?? name.start;
  const key = `${name.gender ?? ''} ${keyOf(name)}`;
  const known = registry.byKey.get(key);
  if (known !== undefined) return known;
  const entity = register({ ...registry, byKey: new Map() }, { ...name, start });
  registry.byKey.set(key, entity);
  return entity;
}

/** "the Commission" after "European Commission" or "Commission of the Coast", or before it: the one seen last, or else the first that is named later. */
function bodyOfThatSort(survey: Survey, registry: Registry, name: Name): Entity | undefined {
  const [word = ''] = name.words;
  if (!ORGANIZATION_HEADS.has(word) || wordBefore(survey, name.from) !== 'the') return undefined;
  const possible = (registry.bodies.get(word) ?? []).filter(
    ({ words }) => words.length > 1 && (words.at(-1) === word || (words[0] === word && words[1] === 'of')),
  );
  const [first] = possible.toSorted((a, b) => b.lastSeen - a.lastSeen || a.firstSeen - b.firstSeen);
  return first;
}

/** "Amnesty" for "Amnesty International", but no "New" for "New Horizons". */
function bodyStartingWith(registry: Registry, word: string): Entity | undefined {
  if (gazetteerEntry(word) !== undefined || GENERIC_FIRST_WORDS.has(word)) return undefined;
  return registry.bodies
    .get(word)
    ?.find((entity) => startsOrEnds(entity, word) && entity.words.length > 1 && entity.words.length < 4);
}

/** A firm that bears a person's name is called by the surname: "Moss" for "Harlan Moss". */
function startsOrEnds({ words }: Entity, word: string): boolean {
  return words[0] === word || (words.length === 2 && words[1] === word && FIRST_NAMES.has(words[0] ?? ''));
}

const GENERIC_FIRST_WORDS: ReadonlySet<string> = new Set(
  'new national international american british first general royal world north south east west'.split(' '),
);

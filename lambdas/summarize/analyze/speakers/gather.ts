import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Span } from '../model.ts';
import { introducedShortForms } from './acronyms.ts';
import type { Entity } from './entity.ts';
import { gazetteerEntry } from './gazetteer.ts';
import { namesInHeadlines } from './names/headlines.ts';
import type { Name } from './names/name.ts';
import { roleBeforeComma } from './names/role-before.ts';
import { becomePerson, keyOf, knownAs, type Registry, register, registerFullNames, surnameOf } from './registry.ts';
import { headOfDescription, roleAfter } from './role-after.ts';
import { lowerAt, type Survey, tokensWithin, wordAt, wordBefore } from './survey.ts';

/** A name, and who bears it. */
export interface NamedPlace {
  readonly name: Name;
  readonly entity: Entity;
}

export interface Gathering {
  readonly registry: Registry;
  /** In order of the text. */
  readonly places: readonly NamedPlace[];
}

/** Gathers the names of an article into those who bear them, each once. */
export function gatherNames(survey: Survey, names: readonly Name[]): Gathering {
  const registry = registerFullNames(names, introducedShortForms(survey, names));
  const places: NamedPlace[] = [];
  const all = [...names, ...namesInHeadlines(survey, registry)].sort((a, b) => a.from - b.from);
  for (const name of all) {
    const entity = bearerOf(survey, registry, name);
    if (entity === undefined) continue;
    note(survey, registry, entity, name);
    places.push({ name, entity });
  }
  return { registry, places };
}

function bearerOf(survey: Survey, registry: Registry, name: Name): Entity | undefined {
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
    knownAs(registry, name) ??
    bodyStartingWith(registry, word) ??
    namesakeOf(registry, name, forenamed) ??
    register(registry, name)
  );
}

/** "Day said" after "Lena Day"; not "the Day", not "Day after day". */
function canStandAsName(survey: Survey, name: Name): boolean {
  const { tokens } = survey.text;
  if (/^(?:the|a|an|this|that|every|one|same|last|next)$/.test(wordBefore(survey, name.from))) return false;
  return /^(?:said|says|['’]s?|has|had|was|is|told|added|who|and|,|will|would|wrote)$/u.test(
    tokens[name.to]?.lower ?? '',
  );
}

function afterPlacePreposition(survey: Survey, name: Name): boolean {
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

/** "Amnesty" for "Amnesty International", but no "New" for "New Horizons". */
function bodyStartingWith(registry: Registry, word: string): Entity | undefined {
  if (gazetteerEntry(word) !== undefined || GENERIC_FIRST_WORDS.has(word)) return undefined;
  return registry.bodies
    .get(word)
    ?.find((entity) => entity.words[0] === word && entity.words.length > 1 && entity.words.length < 4);
}

const GENERIC_FIRST_WORDS: ReadonlySet<string> = new Set(
  'new national international american british first general royal world north south east west'.split(' '),
);

// ---- what each mention adds ----------------------------------------------------------------------------------------

function note(survey: Survey, registry: Registry, entity: Entity, name: Name): void {
  const { text } = survey.text;
  entity.mentions.push({ start: name.start, end: name.end, modifier: name.modifier });
  entity.lastSeen = name.from;
  if (name.words.length === 1 && entity.words.length > 1) entity.bySurname++;
  if (name.courtesy === undefined) entity.bare = true;
  else if (!/^(?:mr|mrs|ms|miss)\.?$/i.test(text.slice(name.courtesy.start, name.courtesy.end))) entity.titles = true;
  if (name.courtesy !== undefined && entity.titled === undefined)
    entity.titled = { start: name.courtesy.start, end: name.end };
  if (name.kind === 'person' && !entity.sure) becomePerson(registry, entity);
  if (entity.gender === undefined && entity.kind === 'person') entity.gender = name.gender;
  const isAdjective = name.kind === 'people' && name.modifier;
  const form = text.slice(name.start, name.end);
  if (!isAdjective && !entity.aliases.has(form)) entity.aliases.set(form, { start: name.start, end: name.end });
  if (isFuller(entity, name, isAdjective)) {
    entity.words = name.words;
    entity.name = { start: name.start, end: name.end };
  }
  const before =
    name.role ??
    (entity.kind === 'person' && name.words.length > 1 ? roleBeforeComma(survey, name.phraseFrom) : undefined);
  if (before !== undefined) {
    describe(survey, entity, before);
    if (!entity.sure) becomePerson(registry, entity);
  }
  const after =
    name.modifier || entity.kind === 'place'
      ? undefined
      : roleAfter(survey, name, entity.kind !== 'person' && entity.sure);
  if (after !== undefined) {
    describe(survey, entity, after);
    if (!entity.sure) becomePersonIfRole(survey, registry, entity, after);
  }
}

/** "Vidal, a baker in the village": a lone name with a trade is a person's; "Vaskerry, a maker of tiles" stays a body. */
function becomePersonIfRole(survey: Survey, registry: Registry, entity: Entity, role: Span): void {
  const { from, to } = tokensWithin(survey.text, role);
  const head = headOfDescription(survey, from, to);
  const noun = head === undefined ? '' : wordAt(survey, head);
  if (ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun)) becomePerson(registry, entity);
}

function isFuller(entity: Entity, name: Name, isAdjective: boolean): boolean {
  if (isAdjective || name.kind === 'people') return false;
  const wasPeople = gazetteerEntry(entity.words.join(' '))?.sort === 'people';
  const longer = name.end - name.start > entity.name.end - entity.name.start;
  return wasPeople || name.words.length > entity.words.length || (name.words.length === entity.words.length && longer);
}

/** Keeps the first description that says something; remembers the words of all. */
export function describe(survey: Survey, entity: Entity, role: Span): void {
  const range = tokensWithin(survey.text, role);
  let rank = '';
  let inHead = true;
  for (let index = range.from; index < range.to; index++) {
    const word = wordAt(survey, index);
    // a deputy mayor is not "the mayor"
    if (SECOND_RANKS.has(word)) rank = word;
    const office = rank !== '' && ROLE_NOUNS.has(word) ? `${rank} ${word}` : word;
    if (office !== word || !ROLE_MODIFIERS.has(word)) rank = SECOND_RANKS.has(word) ? word : '';
    if (!DOCUMENT_NOUNS.has(word)) entity.described.add(office);
    if (PREPOSITION.test(word)) inHead = false;
    if (inHead && !/^['’]s?$/u.test(lowerAt(survey, index + 1))) entity.offices.add(office);
  }
  const head = headOfDescription(survey, range.from, range.to);
  const gender = head === undefined ? undefined : ROLE_NOUNS.get(wordAt(survey, head));
  if (gender !== undefined && entity.kind === 'person' && entity.gender === undefined) entity.gender = gender;
  const known = entity.role;
  const isScant = known !== undefined && known.end - known.start < SCANT_ROLE && role.end - role.start >= SCANT_ROLE;
  if (known === undefined || isScant) entity.role = role;
}

const PREPOSITION = /^(?:of|for|at|in|with|on|from|to|by|who|which|that)$/;

/** Ranks that make another office of the one that they stand before. */
export const SECOND_RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'shadow']);

/** "Sen.", "coach": a fuller description replaces one of so few letters. */
const SCANT_ROLE = 6;

import { introducedShortForms, spelledOut } from './acronyms.ts';
import { afterPlacePreposition, bearerOf } from './bearers.ts';
import type { Entity } from './entity.ts';
import { gazetteerEntry } from './gazetteer.ts';
import { namesInHeadlines } from './names/headlines.ts';
import type { Name } from './names/name.ts';
import { roleBeforeComma } from './names/role-before.ts';
import { becomePersonIfRole, describe } from './offices.ts';
import { becomePerson, type Registry, registerFullNames } from './registry.ts';
import { roleAfter } from './role-after.ts';
import type { Survey } from './survey.ts';

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
export function gatherNames(survey: Survey, found: readonly Name[]): Gathering {
  const names = spelledOut(survey, found);
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

/** What a mention adds to what is known of its bearer. */
function note(survey: Survey, registry: Registry, entity: Entity, name: Name): void {
  const { text } = survey.text;
  const where = entity.kind === 'place' && afterPlacePreposition(survey, name);
  entity.mentions.push({ start: name.start, end: name.end, modifier: name.modifier || where });
  entity.lastSeen = name.from;
  if (name.words.length === 1 && entity.words.length > 1) entity.bySurname++;
  noteCourtesy(text, entity, name);
  if (name.kind === 'person' && !entity.sure) becomePerson(registry, entity);
  if (entity.gender === undefined && entity.kind === 'person') entity.gender = name.gender;
  const isAdjective = name.kind === 'people' && name.modifier;
  const form = text.slice(name.start, name.end);
  const isFirstForm = !isAdjective && entity.aliases.size === 0;
  if (!isAdjective && !entity.aliases.has(form)) entity.aliases.set(form, { start: name.start, end: name.end });
  if (isFirstForm || isFuller(entity, name, isAdjective)) {
    entity.words = name.words;
    entity.name = { start: name.start, end: name.end };
  }
  noteRoles(survey, registry, entity, name);
}

function noteCourtesy(text: string, entity: Entity, { courtesy, end }: Name): void {
  if (courtesy === undefined) {
    entity.bare = true;
    return;
  }
  entity.titled ??= { start: courtesy.start, end };
  if (!/^(?:mr|mrs|ms|miss)\.?$/i.test(text.slice(courtesy.start, courtesy.end))) entity.titles = true;
}

/** What stands before and after the name that says what they are. */
function noteRoles(survey: Survey, registry: Registry, entity: Entity, name: Name): void {
  const isFullName = entity.kind === 'person' && name.words.length > 1 && !name.modifier;
  const before = name.role ?? (isFullName ? roleBeforeComma(survey, name.phraseFrom) : undefined);
  if (before !== undefined) {
    describe(survey, entity, before);
    if (!entity.sure) becomePerson(registry, entity);
  }
  if (name.modifier || entity.kind === 'place') return;
  const after = roleAfter(survey, name, entity.kind !== 'person' && entity.sure);
  if (after === undefined) return;
  describe(survey, entity, after);
  if (!entity.sure) becomePersonIfRole(survey, registry, entity, after);
}

function isFuller(entity: Entity, name: Name, isAdjective: boolean): boolean {
  if (isAdjective || name.kind === 'people') return false;
  const wasPeople = gazetteerEntry(entity.words.join(' '))?.sort === 'people';
  const longer = name.end - name.start > entity.name.end - entity.name.start;
  return wasPeople || name.words.length > entity.words.length || (name.words.length === entity.words.length && longer);
}

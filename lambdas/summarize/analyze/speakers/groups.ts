import type { Entity } from './entity.ts';
import type { Gathering, NamedPlace } from './gather.ts';
import type { Survey } from './survey.ts';

/** Several who speak as one: "Mara Quill and Omar Vidal". The same members are the same group wherever they stand. */
export function groupOf(survey: Survey, { registry }: Gathering, places: readonly NamedPlace[]): Entity {
  const key = `group:${places
    .map(({ entity }) => entity.order)
    .toSorted((a, b) => a - b)
    .join('+')}`;
  const span = { start: places[0]?.name.start ?? 0, end: places.at(-1)?.name.end ?? 0 };
  const form = survey.text.text.slice(span.start, span.end);
  const entity = registry.byKey.get(key) ?? newGroup(registry.entities.length, span, form, places[0]?.name.from ?? 0);
  if (!registry.byKey.has(key)) registry.entities.push(entity);
  registry.byKey.set(key, entity);
  if (!entity.aliases.has(form)) entity.aliases.set(form, span);
  entity.mentions.push({ ...span, modifier: false });
  return entity;
}

function newGroup(order: number, span: { start: number; end: number }, form: string, from: number): Entity {
  return {
    order,
    kind: 'group',
    sure: true,
    words: [form],
    name: span,
    aliases: new Map([[form, span]]),
    mentions: [],
    titled: undefined,
    bare: true,
    titles: false,
    gender: undefined,
    role: undefined,
    affiliation: undefined,
    human: true,
    plural: true,
    country: undefined,
    described: new Set(),
    offices: new Set(),
    bySurname: 0,
    lastSeen: -1,
    firstSeen: from,
  };
}

import type { Attribution } from '../model.ts';
import type { Entity } from './entity.ts';
import { newFocus } from './focus.ts';
import type { Gathering } from './gather.ts';
import { namedNext } from './named-next.ts';
import { refer, see } from './refer.ts';
import { indexRoles } from './role-index.ts';
import { resolveSpeech, speechesOf } from './speech.ts';
import type { Survey } from './survey.ts';
import type { Walk } from './walk.ts';

/** Who speaks each attribution, in their order; null where nobody can be told. Adds the mentions it understands. */
export function resolveSpeakers(
  survey: Survey,
  gathering: Gathering,
  attributions: readonly Attribution[],
): readonly (Entity | null)[] {
  for (const entity of gathering.registry.entities) entity.lastSeen = -1;
  const walk: Walk = {
    survey,
    gathering,
    roles: indexRoles(gathering.registry.entities),
    described: { byWords: new Map(), byHead: new Map() },
    focus: newFocus(),
    spoken: new Map(),
    said: new Uint8Array(survey.text.tokens.length),
  };
  const speeches = speechesOf(walk, attributions);
  const speakers = new Array<Entity | null>(attributions.length).fill(null);
  let nextPlace = 0;
  let next = 0;
  let mentionEnd = 0;
  for (let token = 0; token < survey.text.tokens.length; token++) {
    for (let speech = speeches[next]; speech !== undefined && speech.token <= token; speech = speeches[++next]) {
      speakers[speech.index] = resolveSpeech(walk, speech) ?? null;
      mentionEnd = Math.max(mentionEnd, speech.to);
    }
    const place = gathering.places[nextPlace];
    if (place !== undefined && place.name.from <= token) {
      nextPlace++;
      see(walk, place, token < mentionEnd);
      token = Math.max(token, place.name.to - 1);
    } else if (token >= mentionEnd) token = refer(walk, token);
  }
  return calledByName(walk, speakers);
}

/** Whoever is named only after being described is one with the name; all mentions become those of the name. */
function calledByName(walk: Walk, speakers: readonly (Entity | null)[]): readonly (Entity | null)[] {
  const names = new Map<Entity | null, Entity>();
  for (const entity of new Set(speakers)) {
    const named = entity === null ? undefined : namedNext(walk, speakers, entity);
    if (entity === null || named === undefined) continue;
    names.set(entity, named);
    named.mentions.push(...entity.mentions.splice(0));
    for (const [form, span] of entity.aliases) named.aliases.set(form, span);
  }
  return speakers.map((speaker) => names.get(speaker) ?? speaker);
}

import type { Article, Attribution, Speaker, SpeakerId, Statement, TokenizedText } from '../model.ts';
import { affiliationOf } from './affiliations.ts';
import type { Cast, Mention } from './cast.ts';
import type { Entity } from './entity.ts';
import { gatherNames } from './gather.ts';
import { findNames } from './names/index.ts';
import { resolveSpeakers } from './resolve.ts';
import { stanceOf } from './stance.ts';
import { surveyText } from './survey.ts';

export type { Cast, Mention } from './cast.ts';
export { mentionsIn, partiesIn, partyFor } from './parties.ts';

/**
 * Tells who is who in an article, and gives each attribution its speaker: names first, gathered over the whole text,
 * then, in reading order, roles, pronouns and descriptions. Time grows linearly with the text.
 */
export function identifySpeakers(_article: Article, text: TokenizedText, attributions: readonly Attribution[]): Cast {
  const survey = surveyText(text);
  const gathering = gatherNames(survey, findNames(survey));
  const speaking = resolveSpeakers(survey, gathering, attributions);
  const entities = gathering.registry.entities.filter((entity) => entity.mentions.length > 0);
  for (const entity of entities) entity.mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.order - b.order);
  const ids = new Map(entities.map((entity, index): [Entity, SpeakerId] => [entity, `sp${index + 1}`]));
  const affiliation = affiliationOf(survey, gathering);
  const speakers = entities.map((entity) =>
    speakerFrom(text.text, entity, ids.get(entity) ?? 'sp0', affiliation(entity)),
  );
  const statements = attributions.map((attribution, index): Statement => {
    const entity = speaking[index];
    const speaker = entity ? (ids.get(entity) ?? null) : null;
    return { ...attribution, id: `st${index + 1}`, speaker, stance: stanceOf(text, attribution) };
  });
  return { speakers, statements, mentions: mentionsOf(entities, ids) };
}

function speakerFrom(text: string, entity: Entity, id: SpeakerId, affiliation: string | undefined): Speaker {
  const span =
    entity.words.length === 1 && (entity.titles || !entity.bare) ? (entity.titled ?? entity.name) : entity.name;
  const name = text.slice(span.start, span.end);
  const forms = [...entity.aliases.keys()].toSorted((a, b) => b.length - a.length);
  return {
    id,
    name,
    kind: entity.kind,
    ...(entity.role ? { role: text.slice(entity.role.start, entity.role.end) } : {}),
    ...(affiliation !== undefined && affiliation !== name ? { affiliation } : {}),
    aliases: [...new Set([name, ...forms])],
    mentions: entity.mentions.map(({ start, end }) => ({ start, end })),
  };
}

function mentionsOf(entities: readonly Entity[], ids: ReadonlyMap<Entity, SpeakerId>): readonly Mention[] {
  return entities
    .flatMap((entity) => entity.mentions.map((mention): Mention => ({ ...mention, speaker: ids.get(entity) ?? 'sp0' })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

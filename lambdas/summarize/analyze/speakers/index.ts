import type { Article, Attribution, SpeakerId, Statement, TokenizedText } from '../model.ts';
import { affiliationOf } from './affiliations.ts';
import type { Cast, Mention } from './cast.ts';
import type { Entity } from './entity.ts';
import { gatherNames } from './gather.ts';
import { findNames } from './names/index.ts';
import { resolveSpeakers } from './resolve.ts';
import { mentionsInOrder, speakerFrom } from './speaker.ts';
import { stanceReader } from './stance.ts';
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
  const known = gathering.registry.entities.filter(({ mentions }) => mentions.length > 0);
  const present = known.map((entity) => ({ entity, mentions: mentionsInOrder(entity) })).sort(byFirstMention);
  const ids = new Map<Entity | null | undefined, SpeakerId>();
  for (const { entity } of present) ids.set(entity, `sp${ids.size + 1}`);
  const affiliation = affiliationOf(survey, gathering);
  const stanceOf = stanceReader(text);
  const all: Mention[] = [];
  const speakers = present.map(({ entity, mentions }, index) => {
    const id: SpeakerId = `sp${index + 1}`;
    for (const { start, end, modifier } of mentions) all.push({ start, end, speaker: id, modifier });
    return speakerFrom(text.text, entity, id, mentions, affiliation(entity));
  });
  const statements = attributions.map((attribution, index): Statement => {
    const speaker = ids.get(speaking[index]) ?? null;
    return { ...attribution, id: `st${index + 1}`, speaker, stance: stanceOf(attribution) };
  });
  return { speakers, statements, mentions: all.sort((a, b) => a.start - b.start || b.end - a.end) };
}

interface Present {
  readonly entity: Entity;
  readonly mentions: Entity['mentions'];
}

function byFirstMention(a: Present, b: Present): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.order - b.entity.order;
}

import type { Article, Attribution, SpeakerId, Statement, StatementId, TokenizedText } from '../model.ts';
import { affiliationOf } from './affiliations.ts';
import type { Cast, Mention } from './cast.ts';
import type { Entity } from './entity.ts';
import { gatherNames } from './gather.ts';
import { findNames } from './names/index.ts';
import { nearestMention } from './nearest-mention.ts';
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
  const mentioned = gathering.registry.entities.filter(({ mentions }) => mentions.length > 0);
  const present = mentioned.map((entity) => ({ entity, mentions: mentionsInOrder(entity) })).sort(byFirstMention);
  const known = new Map<Entity | null | undefined, Known>();
  for (const { entity, mentions } of present) known.set(entity, { id: `sp${known.size + 1}`, mentions });
  const affiliation = affiliationOf(survey, gathering);
  const stanceOf = stanceReader(text);
  const all: Mention[] = [];
  const speakers = present.map(({ entity, mentions }, index) => {
    const id: SpeakerId = `sp${index + 1}`;
    for (const { start, end, modifier } of mentions) all.push({ start, end, speaker: id, modifier });
    return speakerFrom(text.text, entity, id, mentions, affiliation(entity));
  });
  const statements = attributions.map((attribution, index): Statement => {
    const speaker = known.get(speaking[index]);
    const mention = attribution.mention ?? (speaker ? nearestMention(survey, speaker.mentions, attribution) : null);
    const id: StatementId = `st${index + 1}`;
    return { ...attribution, mention, id, speaker: speaker?.id ?? null, stance: stanceOf(attribution) };
  });
  return { speakers, statements, mentions: all.sort((a, b) => a.start - b.start || b.end - a.end) };
}

interface Known {
  readonly id: SpeakerId;
  readonly mentions: Entity['mentions'];
}

interface Present {
  readonly entity: Entity;
  readonly mentions: Entity['mentions'];
}

function byFirstMention(a: Present, b: Present): number {
  return (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0) || a.entity.order - b.entity.order;
}

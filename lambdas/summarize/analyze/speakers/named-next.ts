import { MOUTHPIECES } from '../lexicon/role-nouns.ts';
import type { Entity } from './entity.ts';
import type { NamedPlace } from './gather.ts';
import { tokensWithin } from './survey.ts';
import type { Walk } from './walk.ts';

/**
 * "A teacher has said … ¶ Omar Vidal, 41, began …": who is told by a noun when the article begins, and named as the next
 * paragraph does. Only one who speaks in the article too, and who is no other's voice or judge.
 */
export function namedNext(walk: Walk, speakers: readonly (Entity | null)[], entity: Entity): Entity | undefined {
  const { survey, gathering } = walk;
  const paragraph = leadOf(walk, entity);
  if (paragraph === undefined) return undefined;
  const first = gathering.places.find(({ name }) => (survey.paragraphOf[name.from] ?? 0) > paragraph);
  if (first === undefined || !opensParagraph(walk, first, paragraph + 1)) return undefined;
  const { entity: named, name } = first;
  const isNew = gathering.places.every((place) => place.entity !== named || place.name.from >= name.from);
  const agrees = entity.gender === undefined || named.gender === undefined || entity.gender === named.gender;
  return isNew && agrees && isCalledAlike(entity, named) && speakers.includes(named) ? named : undefined;
}

/** The last of the opening paragraphs in which somebody is told by "a" and a noun. */
function leadOf({ survey }: Walk, { kind, human, plural, name, offices, mentions }: Entity): number | undefined {
  const isPerson = kind === 'unnamed' && human && !plural && ![...offices].some((noun) => speaksForOthers(noun));
  if (!isPerson || /^(?:the|his|her|their|one|another)\b/i.test(survey.text.text.slice(name.start, name.end)))
    return undefined;
  const paragraphs = mentions.map((mention) => survey.paragraphOf[tokensWithin(survey.text, mention).from] ?? 0);
  return paragraphs.findLast((paragraph) => paragraph <= LAST_OF_LEAD);
}

const LAST_OF_LEAD = 1; // paragraphs, the headline being 0

function speaksForOthers(noun: string): boolean {
  return MOUTHPIECES.has(noun) || OFFICIAL.test(noun);
}

const OFFICIAL =
  /^(?:official|officer|source|witness|judge|coroner|magistrate|prosecutor|lawyer|attorney|inspector|detective|expert|analyst)$/;

function opensParagraph({ survey }: Walk, { name, entity }: NamedPlace, paragraph: number): boolean {
  const opens = survey.paragraphOf[name.from - 1] !== paragraph && survey.paragraphOf[name.from] === paragraph;
  return opens && entity.kind === 'person' && name.words.length > 1 && !name.modifier;
}

/** Nothing else is told of the one named than of the one described. */
function isCalledAlike({ offices }: Entity, named: Entity): boolean {
  return named.role === undefined || [...named.offices].some((noun) => offices.has(noun));
}

import { MOUTHPIECES } from '../lexicon/role-nouns.ts';
import type { Span } from '../model.ts';
import { enter, newDescribed } from './described.ts';
import { authorship } from './descriptions.ts';
import type { Entity } from './entity.ts';
import { antecedent, fits, subjectInMind } from './focus.ts';
import { groupOf } from './groups.ts';
import { knownByDescription } from './known-by-description.ts';
import { type Description, type Phrase, parsePhrase } from './noun-phrase/index.ts';
import { placeEndingAt } from './noun-phrase/places.ts';
import type { Pronoun } from './noun-phrase/pronouns.ts';
import { antecedentOfRelative } from './noun-phrase/relative.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { TIMES } from './noun-phrase/words.ts';
import { describe } from './offices.ts';
import { becomePerson } from './registry.ts';
import { lowerAt, spanOfTokens } from './survey.ts';
import type { Walk } from './walk.ts';

/** Whom a phrase means at this point of the walk; somebody new where nobody known fits the description. */
export function meantBy(walk: Walk, phrase: Phrase): Entity | undefined {
  switch (phrase.sort) {
    case 'name':
      return phrase.place.entity;
    case 'names':
      return groupOf(walk.survey, walk.gathering, phrase.places);
    case 'pronoun':
      return meantByPronoun(walk, phrase.pronoun, phrase.at);
    case 'description':
      return meantByDescription(walk, phrase);
  }
}

/** The one a pronoun stands for, if any; the pronoun becomes a mention of theirs. */
export function meantByPronoun(walk: Walk, pronoun: Pronoun, at: number): Entity | undefined {
  const { survey, focus } = walk;
  const { person } = pronoun;
  const relative = person === 'who' || person === 'which';
  const entity = relative ? relativeAntecedent(walk, at, person) : antecedent(focus, survey, person, at);
  return entity === undefined ? undefined : standingFor(walk, entity, pronoun, at);
}

/** The entity, of which the pronoun becomes a mention. */
export function standingFor(walk: Walk, entity: Entity, { person, owns }: Pronoun, at: number): Entity {
  learn(walk, entity, person);
  entity.mentions.push({ ...spanOfTokens(walk.survey, at, at + 1), modifier: owns });
  return entity;
}

function relativeAntecedent(walk: Walk, at: number, person: 'who' | 'which'): Entity | undefined {
  const phrase = antecedentOfRelative(walk.survey, walk.gathering.places, at);
  const known = phrase !== undefined && phrase.sort !== 'pronoun' && isSomebody(walk.survey, phrase);
  const named = placeEndingAt(walk.gathering.places, lowerAt(walk.survey, at - 1) === ',' ? at - 1 : at)?.entity;
  const told = phrase?.sort === 'description' && phrase.definite && person === 'which' && named === undefined;
  const meant = known || told ? meantBy(walk, phrase) : named;
  if (named?.kind === 'organization' && named === meant) return named; // "the group Brankel, who said"
  return (
    (meant !== undefined && fits(person, meant) ? meant : undefined) ?? antecedent(walk.focus, walk.survey, person, at)
  );
}

/** "he" makes a person, and a man, of whoever it stands for. */
function learn(walk: Walk, entity: Entity, person: string): void {
  if (person !== 'he' && person !== 'she') return;
  if (entity.kind !== 'unnamed') becomePerson(walk.gathering.registry, entity);
  entity.gender = person;
}

function meantByDescription(walk: Walk, phrase: Description): Entity | undefined {
  const { survey, described, roles, focus } = walk;
  const span = spanOfTokens(survey, phrase.from, phrase.to);
  if (phrase.apposed !== undefined) {
    describe(survey, phrase.apposed.entity, span);
    return phrase.apposed.entity;
  }
  const author = authorOf(walk, phrase);
  if (author !== undefined) {
    enter(described, survey, phrase, author);
    return author;
  }
  const called = namedByItsNoun(walk, phrase);
  if (called !== undefined) return called;
  const known = knownByDescription(survey, phrase, described, roles, focus);
  if (known === undefined && isAdverb(walk, phrase)) return undefined;
  const entity = known ?? newDescribed(survey, phrase, walk.gathering.registry.entities.length);
  if (known === undefined) {
    entity.affiliation ??= spokenFor(walk, phrase);
    walk.gathering.registry.entities.push(entity);
    enter(described, survey, phrase, entity);
  }
  addMention(walk, entity, span);
  return entity;
}

/** "Luckily", "Carrying": no noun was there. */
function isAdverb({ survey }: Walk, { from, to }: Description): boolean {
  return to === from + 1 && (TIMES.has(lowerAt(survey, from)) || /(?:ly|ing)$/.test(lowerAt(survey, from)));
}

/** "a spokesman said": for the body that has just been spoken of. */
function spokenFor({ survey, focus }: Walk, phrase: Description): Span | undefined {
  if (phrase.to !== phrase.head + 1 || !MOUTHPIECES.has(lowerAt(survey, phrase.head))) return undefined;
  if (phrase.owner !== undefined) return 'entity' in phrase.owner ? phrase.owner.entity.name : undefined;
  return antecedent(focus, survey, 'which', phrase.from, ({ kind }) => kind === 'organization')?.name;
}

/** "the Vardeland newspaper": the name before the noun is the body's own. */
function namedByItsNoun({ survey }: Walk, { head, to, affiliation }: Description): Entity | undefined {
  if (affiliation?.name.to !== head || to !== head + 1 || affiliation.entity.kind !== 'organization') return undefined;
  return OWN_NAME_BEFORE.test(lowerAt(survey, head)) ? affiliation.entity : undefined;
}

const OWN_NAME_BEFORE =
  /^(?:newspaper|magazine|website|site|blog|channel|network|station|tabloid|agency|chain|company|firm|group|app)$/;

export function addMention(walk: Walk, entity: Entity, span: Span): void {
  entity.mentions.push({ ...span, modifier: false });
  const form = walk.survey.text.text.slice(span.start, span.end);
  if (!entity.aliases.has(form)) entity.aliases.set(form, span);
}

/** Of "Reed's letter", "a statement from the union", "a report by the bank": whoever wrote it. */
function authorOf(walk: Walk, phrase: Description): Entity | undefined {
  const { survey, focus } = walk;
  const sort = authorship(survey, phrase);
  if (sort === 'none') return undefined;
  if (phrase.owner !== undefined) {
    return 'entity' in phrase.owner ? phrase.owner.entity : meantByPronoun(walk, phrase.owner, phrase.from);
  }
  const author = bylineOf(walk, phrase);
  if (author !== undefined && (sort !== 'if published' || isSomebody(survey, author))) return meantBy(walk, author);
  const body = phrase.affiliation;
  if (
    body !== undefined &&
    body.name.to <= phrase.head &&
    (sort !== 'if published' || body.entity.kind === 'organization')
  )
    return body.entity;
  if (sort !== 'always') return undefined;
  const pointing = phrase.to === phrase.head + 1 && /^(?:the|this|that)$/.test(lowerAt(survey, phrase.from));
  return subjectInMind(focus, survey, phrase.from) ?? (pointing ? focus.said?.entity : undefined);
}

const FARTHEST_BY = 5; // tokens: "an article on Saturday by", "data released in 2014 by"

/** Who is named after "from" or "by" behind the head; a participle between may have ended the phrase proper. */
function bylineOf({ survey, gathering }: Walk, { head, to, end }: Description): Phrase | undefined {
  const published = PUBLISHED.test(lowerAt(survey, head + 1));
  const limit = published ? head + FARTHEST_BY + 1 : Math.min(to - 1, head + FARTHEST_BY + 1);
  for (let at = head + 1; at < limit && survey.sentenceOf[at] === survey.sentenceOf[head]; at++) {
    if (!/^(?:from|by)$/.test(lowerAt(survey, at))) continue;
    return parsePhrase(survey, gathering.places, at + 1, published ? Math.max(end, at + 1) : to);
  }
  return undefined;
}

const PUBLISHED =
  /^(?:released|published|compiled|collated|produced|issued|conducted|prepared|gathered|collected|provided|obtained|written|presented)$/;

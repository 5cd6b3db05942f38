import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { CALENDAR } from '../../lexicon/name-stoppers.ts';
import { BODY_NOUNS } from '../../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { TIME_DETERMINERS, TIME_NOUNS } from '../../lexicon/time-words.ts';
import type { NamedPlace } from '../gather.ts';
import { lowerAt, type Survey } from '../survey.ts';
import { AUXILIARIES, POST_MODIFIERS, QUANTITIES, TIMES } from './words.ts';

/** Where the phrase proper ends: before a comma, a dash, a relative clause, a verb that was taken along. */
export function endOfCore(survey: Survey, inside: readonly NamedPlace[], from: number, end: number): number {
  for (let index = from + 1; index < end; index++) {
    const within = inside.find(({ name }) => name.phraseFrom < index && name.to > index);
    if (within !== undefined) index = within.name.to;
    if (index >= end) break;
    const word = lowerAt(survey, index);
    if (isAside(survey, index, end)) index += 2;
    else if (/^(?:,|-|–|—|--|―|\(|;|:|who|which|whose|where|when|whom|including)$/u.test(word)) return index;
    const next = lowerAt(survey, index + 1);
    if (TIME_DETERMINERS.has(word) && (TIME_NOUNS.has(next) || CALENDAR.has(next))) return index;
    if (index > from + 1 && (word === 'that' || AUXILIARIES.has(word))) return withoutAdverbs(survey, from, index);
    if (VERB_FORMS.has(word) && (inside.some(({ name }) => name.to === index) || isNoun(lowerAt(survey, index - 1))))
      return withoutAdverbs(survey, from, index);
  }
  return withoutAdverbs(survey, from, end);
}

/** A noun for people or bodies is complete: a verb after it begins to tell what they do. */
function isNoun(word: string): boolean {
  return GROUP_NOUNS.has(word) || BODY_NOUNS.has(word) || DOCUMENT_NOUNS.has(word) || ROLE_NOUNS.has(word);
}

/** "(WCT)" in "Wool and Cotton Traders (WCT) officials" */
function isAside(survey: Survey, at: number, end: number): boolean {
  if (lowerAt(survey, at) !== '(' || lowerAt(survey, at + 2) !== ')') return false;
  return at + 3 < end && /^\p{L}/u.test(lowerAt(survey, at + 3));
}

/** "Reed later", "officials on Monday": what tells when is no part of who. */
function withoutAdverbs(survey: Survey, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && (TIMES.has(lowerAt(survey, to - 1)) || CALENDAR.has(lowerAt(survey, to - 1)))) to--;
  return to;
}

/** Before the first preposition or participle that no name contains: "officials" in "officials at the ministry". */
export function endOfHead(survey: Survey, inside: readonly NamedPlace[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const within = inside.find(({ name }) => name.phraseFrom < index && name.to > index);
    if (within !== undefined) index = within.name.to;
    if (index >= to || !POST_MODIFIERS.has(lowerAt(survey, index))) continue;
    // "a number of residents", "one of the nurses": the many are the head
    if (lowerAt(survey, index) === 'of' && QUANTITIES.has(lowerAt(survey, index - 1))) continue;
    return index;
  }
  return to;
}

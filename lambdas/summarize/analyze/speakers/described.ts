import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { type Described, headWord, isPluralNoun, kindOfNoun, qualifiersOf, wordsOf } from './descriptions.ts';
import type { Entity } from './entity.ts';
import type { NamedPlace } from './gather.ts';
import type { Description } from './noun-phrase/index.ts';
import { MOST_BEARERS } from './role-index.ts';
import { type Survey, spanOfTokens, wordAt } from './survey.ts';

/** Somebody new, named by the words that describe them. */
export function newDescribed(survey: Survey, phrase: Description, order: number): Entity {
  const noun = headWord(survey, phrase);
  const name = spanOfTokens(survey, phrase.from, phrase.to);
  const kind = kindOfNoun(noun, wordAt(survey, phrase.from));
  return {
    order,
    kind,
    sure: true,
    words: [wordsOf(survey, phrase)],
    name,
    aliases: new Map([[survey.text.text.slice(name.start, name.end), name]]),
    mentions: [],
    titled: undefined,
    bare: true,
    titles: false,
    gender: ROLE_NOUNS.get(noun),
    role: undefined,
    affiliation: affiliationOf(phrase.affiliation),
    human: ROLE_NOUNS.has(noun) || /-year-old$/.test(noun),
    plural: kind === 'group' || isPluralNoun(noun),
    country: phrase.affiliation?.entity.country,
    described: new Set([...qualifiersOf(survey, phrase), noun]),
    offices: new Set([noun]),
    bySurname: 0,
    lastSeen: -1,
    firstSeen: phrase.from,
  };
}

function affiliationOf(place: NamedPlace | undefined) {
  return place?.entity.kind === 'person' ? undefined : place?.entity.name;
}

/** Keeps somebody new, to be found by the same words or the same noun. */
export function enter(described: Described, survey: Survey, phrase: Description, entity: Entity): void {
  described.byWords.set(wordsOf(survey, phrase), entity);
  const noun = headWord(survey, phrase);
  const list = described.byHead.get(noun);
  if (list === undefined) described.byHead.set(noun, [entity]);
  else if (!list.includes(entity)) {
    list.push(entity);
    if (list.length > MOST_BEARERS) list.shift();
  }
}

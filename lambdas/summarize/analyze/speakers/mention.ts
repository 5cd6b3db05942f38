import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { CALENDAR } from '../lexicon/name-stoppers.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import type { Span } from '../model.ts';
import { namedAfterCue } from './beside.ts';
import { isPluralNoun } from './descriptions.ts';
import type { Entity } from './entity.ts';
import { antecedent } from './focus.ts';
import { meantBy } from './meaning.ts';
import { surnameOf } from './name-words.ts';
import type { Name } from './names/name.ts';
import { type Phrase, parsePhrase } from './noun-phrase/index.ts';
import { placeEndingAt, placesWithin } from './noun-phrase/places.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { AUXILIARIES } from './noun-phrase/words.ts';
import { lowerAt, type Survey, wordAt, wordBefore } from './survey.ts';
import type { Walk } from './walk.ts';

/** Whom the words [from, to) mean, which the article gives as the source of a statement. */
export function speakerMentioned(walk: Walk, from: number, to: number, cue: Span | null): Entity | undefined {
  const { survey, gathering } = walk;
  const phrase = parsePhrase(survey, gathering.places, from, wholeTo(walk, to));
  if (phrase === undefined || isTime(walk, phrase)) return undefined;
  if (phrase.sort === 'pronoun') return meantBy(walk, phrase) ?? saidLast(walk, phrase);
  if (phrase.sort === 'name') {
    const { name } = phrase.place;
    return housedIn(walk, name) ?? compatriot(walk, name, from) ?? meantBy(walk, phrase);
  }
  const other = isSomebody(survey, phrase) ? undefined : (nameAtEnd(walk, phrase, to) ?? namedAfterCue(walk, cue));
  return other ?? surnameAlone(walk, phrase) ?? meantBy(walk, phrase);
}

/** "the third quarter", "Oct. 29", "Wednesday": taken for a speaker by mistake. */
function isTime({ survey }: Walk, phrase: Phrase): boolean {
  if (phrase.sort !== 'description') return false;
  const noun = lowerAt(survey, phrase.head);
  const bare = phrase.to === phrase.head + 1;
  return (
    (TIME_NOUNS.has(noun) && (bare || survey.capital[phrase.from] !== 1)) ||
    CALENDAR.has(lowerAt(survey, phrase.from).replace('.', '')) ||
    (bare && /^\d[\d.,]*(?:st|nd|rd|th)?$/.test(noun))
  );
}

/** "He" where nobody fits: the one who has just been speaking, whose gender was misjudged. */
function saidLast({ survey, focus }: Walk, { pronoun, at }: Phrase & { sort: 'pronoun' }): Entity | undefined {
  if (focus.said === undefined || !/^(?:he|she)$/.test(pronoun.person)) return undefined;
  const near = (survey.paragraphOf[at] ?? 0) - focus.said.paragraph <= 2;
  return near && focus.said.entity.kind === 'person' ? focus.said.entity : undefined;
}

/** Where a mention ends inside a name, or before "(UN) tribunal", it goes on to the noun. */
function wholeTo({ survey, gathering }: Walk, to: number): number {
  const cut = placesWithin(gathering.places, to - LONGEST_NAME, to + LONGEST_NAME).find(
    ({ name }) => name.from < to && name.to > to,
  );
  const isCutOff = /^(?:one|a|an|another|the)$/.test(lowerAt(survey, to - 1)) && ROLE_NOUNS.has(wordAt(survey, to));
  const end = pastAmount(survey, cut?.name.to ?? (isCutOff ? to + 1 : to));
  const noun = end + 3;
  const isAside =
    lowerAt(survey, end) === '(' && lowerAt(survey, end + 2) === ')' && BODY_NOUNS.has(wordAt(survey, noun));
  return isAside ? noun + 1 : end;
}

/** "several other (Northern mayors)": a mention that breaks off at a word of amount goes on to the plural. */
function pastAmount(survey: Survey, to: number): number {
  if (!AMOUNT.test(lowerAt(survey, to - 1))) return to;
  for (let at = to; at < to + LONGEST_QUALIFIER && survey.sentenceOf[at] === survey.sentenceOf[to - 1]; at++) {
    const word = wordAt(survey, at);
    if (isPluralNoun(word)) return at + 1;
    if (!/^\p{L}/u.test(word) || VERB_FORMS.has(word) || AUXILIARIES.has(word)) return to;
  }
  return to;
}

const AMOUNT = /^(?:other|several|some|many|most|few|various|all|both|fellow)$/;
const LONGEST_QUALIFIER = 4; // tokens: "Northern dairy farm owners"

const LONGEST_NAME = 12; // tokens

/** "in a match Harlan (called …)": the noun is nobody, and the name at the end stands right before the verb. */
function nameAtEnd({ survey, gathering }: Walk, phrase: Phrase, to: number): Entity | undefined {
  if (phrase.sort !== 'description') return undefined;
  const last = placeEndingAt(gathering.places, to);
  const before = last === undefined ? '' : wordBefore(survey, last.name.phraseFrom);
  const loose = before !== '' && !/^(?:of|in|at|for|from|to|by|with|on|and|or|the|a|an|,)$/.test(before);
  return loose && last?.name.from !== phrase.from && !last?.name.modifier ? last?.entity : undefined;
}

/** "Mason" and "Cook" where somebody bears them, however much they look like trades. */
function surnameAlone({ survey, gathering }: Walk, phrase: Phrase): Entity | undefined {
  if (phrase.sort !== 'description' || phrase.to !== phrase.from + 1 || survey.capital[phrase.from] !== 1)
    return undefined;
  const word = wordAt(survey, phrase.from);
  return gathering.registry.people
    .get(word)
    ?.find((entity) => entity.words.length > 1 && surnameOf(entity.words) === word);
}

/** "the 55-year-old Frenchman", "the American": the person spoken of, not the people. */
function compatriot({ survey, focus }: Walk, name: Name, from: number): Entity | undefined {
  const isOne =
    name.kind === 'people' && lowerAt(survey, from) === 'the' && !/(?:s|sh|ch|ese|men)$/.test(name.words.at(-1) ?? '');
  return isOne ? antecedent(focus, survey, 'someone', from) : undefined;
}

/** "the council in Vaskerry", of which only the town was taken for the speaker: the council. */
function housedIn({ survey, gathering }: Walk, name: Name): Entity | undefined {
  if (name.kind !== 'place' || !/^(?:in|of|at|for)$/.test(wordBefore(survey, name.from))) return undefined;
  const body = placeEndingAt(gathering.places, name.from - 1);
  return body?.entity.kind === 'organization' ? body.entity : undefined;
}

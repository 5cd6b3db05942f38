import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { CALENDAR } from '../lexicon/name-stoppers.ts';
import { TIME_NOUNS } from '../lexicon/time-words.ts';
import type { Span } from '../model.ts';
import { namedAfterCue } from './beside.ts';
import type { Entity } from './entity.ts';
import { antecedent } from './focus.ts';
import { meantBy } from './meaning.ts';
import { endOfMention } from './mention-end.ts';
import { surnameOf } from './name-words.ts';
import type { Name } from './names/name.ts';
import { type Phrase, parsePhrase } from './noun-phrase/index.ts';
import { placeEndingAt } from './noun-phrase/places.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { lowerAt, tokensWithin, wordAt, wordBefore } from './survey.ts';
import type { Walk } from './walk.ts';

/** Whom the words [from, to) mean, which the article gives as the source of a statement. */
export function speakerMentioned(walk: Walk, from: number, to: number, cue: Span | null): Entity | undefined {
  const { survey, gathering } = walk;
  const limit = cue === null ? to : tokensWithin(survey.text, cue).from;
  const nearer = personBeforeCue(walk, to, limit);
  if (nearer !== undefined) return nearer;
  const phrase = parsePhrase(survey, gathering.places, from, endOfMention(walk, to, limit));
  if (phrase === undefined || isTime(walk, phrase)) return undefined;
  if (phrase.sort === 'pronoun') return meantBy(walk, phrase) ?? saidLast(walk, phrase);
  if (phrase.sort === 'name') {
    const { name } = phrase.place;
    return (
      behindAddressee(walk, name, from, to) ??
      housedIn(walk, name) ??
      compatriot(walk, name, from) ??
      meantBy(walk, phrase)
    );
  }
  const holder = holderBefore(walk, phrase);
  if (holder !== undefined) return holder;
  const other = isSomebody(survey, phrase) ? undefined : (nameAtEnd(walk, phrase, to) ?? namedAfterCue(walk, cue));
  return other ?? surnameAlone(walk, phrase) ?? meantBy(walk, phrase);
}

/** "Experts (suggested a cause, but) the mayor, Omar Vidal, (said …)": who begins the clause of the cue. */
function personBeforeCue({ survey, gathering }: Walk, to: number, cue: number): Entity | undefined {
  const end = lowerAt(survey, cue - 1) === ',' ? cue - 1 : cue;
  const place = placeEndingAt(gathering.places, end);
  if (place?.entity.kind !== 'person' || place.name.modifier || survey.sentenceOf[to] !== survey.sentenceOf[cue])
    return undefined;
  const between = survey.folded.slice(to, place.name.phraseFrom);
  const clause = between.findLastIndex((word) => /^(?:but|and|while|although)$/.test(word));
  const isSubject =
    between.length - clause <= LONGEST_TITLE && !between.slice(clause).some((word) => VERB_FORMS.has(word));
  return clause > 0 && isSubject && between.slice(0, clause).some((word) => VERB_FORMS.has(word))
    ? place.entity
    : undefined;
}

const LONGEST_TITLE = 8; // tokens: "Vaskerry's mayor,"

/** "Omar Vidal, (chairman of the board and member of the council,) …": what is said of a name right before it. */
function holderBefore({ survey, gathering }: Walk, phrase: Phrase): Entity | undefined {
  if (phrase.sort !== 'description' || lowerAt(survey, phrase.from - 1) !== ',') return undefined;
  const entity = placeEndingAt(gathering.places, phrase.from - 1)?.entity;
  const isTheirs = entity?.role?.start === survey.text.tokens[phrase.from]?.start;
  return isTheirs && entity?.kind === 'person' ? entity : undefined;
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

/** "In a letter to the Harbor Post, (Vidal denied …)": of a mention that has both, not the one who is written to. */
function behindAddressee({ survey, gathering }: Walk, name: Name, from: number, to: number): Entity | undefined {
  if (wordBefore(survey, from) !== 'to' || lowerAt(survey, name.to) !== ',') return undefined;
  const place = placeEndingAt(gathering.places, to);
  const follows = place !== undefined && place.name.from > name.to && !place.name.modifier;
  return follows ? place.entity : undefined;
}

/** "the council in Vaskerry", of which only the town was taken for the speaker: the council. */
function housedIn({ survey, gathering }: Walk, name: Name): Entity | undefined {
  if (name.kind !== 'place' || !/^(?:in|of|at|for)$/.test(wordBefore(survey, name.from))) return undefined;
  const body = placeEndingAt(gathering.places, name.from - 1);
  return body?.entity.kind === 'organization' ? body.entity : undefined;
}

import type { Entity } from './entity.ts';
import type { NamedPlace } from './gather.ts';
import { meantBy } from './meaning.ts';
import { type Phrase, parsePhrase } from './noun-phrase/index.ts';
import { firstPlaceFrom, placeEndingAt } from './noun-phrase/places.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { endOfSubject, LONGEST_PHRASE } from './subject-end.ts';
import { lowerAt, type Survey, wordBefore } from './survey.ts';
import type { Walk } from './walk.ts';

const LONGEST_OPENING = 14; // tokens before the comma: "In a letter to the board on Friday,"

/** The noun phrase with which the sentence (or, after an opening phrase, its main clause) begins, if it ends before `cue`. */
export function subjectBefore(walk: Walk, cue: number): Entity | undefined {
  const { survey, gathering } = walk;
  const sentence = survey.text.sentences[survey.sentenceOf[cue] ?? -1];
  if (sentence === undefined) return undefined;
  const adjacent = nameRightBefore(walk, cue);
  if (adjacent !== undefined) return adjacent;
  const start = startOfClause(survey, sentence.tokens.from, cue);
  const named = nameStartingAt(walk, start, cue);
  if (named !== undefined) return named;
  const end = endOfSubject(survey, start, Math.min(cue, start + LONGEST_PHRASE));
  const phrase = end <= start ? undefined : parsePhrase(survey, gathering.places, start, end);
  return phrase !== undefined && isSomebody(walk.survey, phrase) ? meantBy(walk, headOnly(survey, phrase)) : undefined;
}

/** "in a match Harlan called …": a name with nothing between it and the cue, and no preposition before it. */
function nameRightBefore({ survey, gathering }: Walk, cue: number): Entity | undefined {
  const place = placeEndingAt(gathering.places, cue);
  if (place === undefined || place.name.modifier || place.entity.kind === 'place') return undefined;
  const before = wordBefore(survey, place.name.phraseFrom);
  return /^(?:of|in|at|for|from|to|by|with|on|and|or|the|a|an|near|,)$/.test(before) ? undefined : place.entity;
}

/** "Reed stressed the need … and urged": a name that the clause begins with, unless it goes on with "and" or "'s". */
function nameStartingAt({ gathering: { places }, survey }: Walk, start: number, cue: number): Entity | undefined {
  let named: NamedPlace | undefined;
  for (let index = firstPlaceFrom(places, start); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.name.to > cue || place.name.phraseFrom > start + 1) break;
    if (!place.name.modifier) named = place;
  }
  return named === undefined || /^(?:and|or|\(|['’]s?)$/u.test(lowerAt(survey, named.name.to))
    ? undefined
    : named.entity;
}

/** Where the subject was guessed, only its noun and what "of" adds are sure to belong to it. */
function headOnly(survey: Survey, phrase: Phrase): Phrase {
  const whole =
    phrase.sort === 'description' && (phrase.head === phrase.to - 1 || lowerAt(survey, phrase.head + 1) === 'of');
  return phrase.sort !== 'description' || whole ? phrase : { ...phrase, to: phrase.head + 1 };
}

function startOfClause(survey: Survey, from: number, cue: number): number {
  let start = from;
  while (start < cue && /^(?:but|and|so|yet|still|however|meanwhile|also|,|["“”'‘’—–-])$/u.test(lowerAt(survey, start)))
    start++;
  if (!OPENS_PHRASE.test(lowerAt(survey, start))) return start;
  for (let at = start; at < Math.min(cue, start + LONGEST_OPENING); at++)
    if (lowerAt(survey, at) === ',') return at + 1;
  return start;
}

const OPENS_PHRASE =
  /^(?:in|on|at|by|for|from|with|without|after|before|during|since|despite|amid|asked|speaking|writing|earlier|later|last|as|when|while|if|although|though|because|according)$/;

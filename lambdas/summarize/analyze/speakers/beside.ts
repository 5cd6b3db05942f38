import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { REPORTING_CUES } from '../lexicon/reporting-cues.ts';
import type { Range, Span } from '../model.ts';
import type { Entity } from './entity.ts';
import { meantBy } from './meaning.ts';
import { type Phrase, parsePhrase } from './noun-phrase/index.ts';
import { firstPlaceFrom } from './noun-phrase/places.ts';
import { isSomebody } from './noun-phrase/somebody.ts';
import { endOfSubject, LONGEST_PHRASE } from './subject-end.ts';
import { lowerAt, type Survey, tokensWithin } from './survey.ts';
import type { Walk } from './walk.ts';

/** Whoever stands with a verb right after a quotation, in the same sentence: "…," de Wit said; "…," said the nurse. */
export function speakerBeside(walk: Walk, content: readonly Span[]): Entity | undefined {
  const { survey } = walk;
  const last = tokensWithin(survey.text, content.at(-1) ?? { start: 0, end: 0 });
  const end = endOfQuotation(survey, last);
  let at = end;
  while (at < end + 3 && /^[,"”’'»]+$/u.test(lowerAt(survey, at))) at++;
  if (survey.sentenceOf[at] !== survey.sentenceOf[end - 1]) return undefined;
  return (
    nounThenVerb(walk, at) ??
    (isSpeaking(lowerAt(survey, at)) ? meantIfSomebody(walk, at + 1, at + 1 + LONGEST_PHRASE) : undefined)
  );
}

/** Whoever is named right after a cue like "said": "…, said Reed, because …". */
export function namedAfterCue({ survey, gathering }: Walk, cue: Span | null): Entity | undefined {
  const { to } = tokensWithin(survey.text, cue ?? { start: 0, end: 0 });
  if (cue === null || !isSpeaking(lowerAt(survey, to - 1)) || ADDRESSES.test(lowerAt(survey, to - 1))) return undefined;
  const place = gathering.places[firstPlaceFrom(gathering.places, to)];
  return place !== undefined && place.name.phraseFrom <= to && !place.name.modifier ? place.entity : undefined;
}

/** What stands behind these is who was spoken to: "a source told Reuters". */
const ADDRESSES = /^(?:told|tells|asked|asks|informed|texted|e-?mailed)$/;

/** Where the quotation ends with which the content begins; the content itself may have been cut too long. */
function endOfQuotation(survey: Survey, { from, to }: Range): number {
  if (survey.quoted[from] !== 1) return to;
  let end = from;
  while (end < to && survey.quoted[end] === 1) end++;
  return end;
}

/** A verb by which words are given to somebody: "said", "remembers", "countered". */
function isSpeaking(word: string): boolean {
  const cue = REPORTING_CUES.get(word);
  return SPOKEN.test(word) || (cue?.class === 'say' && /(?:[^s]s|ed|said|told|wrote)$/.test(word));
}

const SPOKEN =
  /^(?:asks|asked|remembers|remembered|cheered|laughs|laughed|smiles|smiled|cries|cried|begins|began|reads|read|states)$/;

function nounThenVerb(walk: Walk, at: number): Entity | undefined {
  const { survey } = walk;
  const end = endOfSubject(survey, at, at + LONGEST_PHRASE);
  const verb = /ly$/.test(lowerAt(survey, end)) ? end + 1 : end;
  const inSentence = end > at && survey.sentenceOf[verb] === survey.sentenceOf[at];
  return inSentence && (VERB_FORMS.has(lowerAt(survey, verb)) || isSpeaking(lowerAt(survey, verb)))
    ? meantIfSomebody(walk, at, end)
    : undefined;
}

function meantIfSomebody(walk: Walk, from: number, limit: number): Entity | undefined {
  const { survey, gathering } = walk;
  const phrase = parsePhrase(survey, gathering.places, from, endOfSubject(survey, from, limit));
  return phrase !== undefined && isSomebody(survey, phrase) && canSpeak(phrase) ? meantBy(walk, phrase) : undefined;
}

function canSpeak(phrase: Phrase): boolean {
  return phrase.sort !== 'pronoun' || /^(?:he|she|they|it)$/.test(phrase.pronoun.person);
}

import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { lowerAt, type Survey } from './survey.ts';

export const LONGEST_PHRASE = 30; // tokens

/** Before the first verb; commas are left to the reading of the phrase. */
export function endOfSubject(survey: Survey, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) {
    if (survey.sentenceOf[at] !== survey.sentenceOf[from] || /^[.;:!?"”]/u.test(lowerAt(survey, at))) return at;
    if (VERB_FORMS.has(lowerAt(survey, at)) && survey.capital[at] !== 1) return at;
  }
  return limit;
}

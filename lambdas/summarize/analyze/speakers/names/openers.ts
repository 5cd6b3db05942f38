import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/document-nouns.ts';
import { FIRST_NAMES, KNOWN_BY_SURNAME } from '../../lexicon/first-names.ts';
import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { CALENDAR, NEVER_A_NAME, OPENERS, PLAIN_ACRONYMS } from '../../lexicon/name-stoppers.ts';
import { BODY_NOUNS, KNOWN_BODIES, ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { gazetteerEntry } from '../gazetteer.ts';
import { lowerAt, type Survey, wordAt } from '../survey.ts';
import { isRole } from './titles.ts';

/** Where the name in a run begins: after words that have a capital only because the sentence starts with them. */
export function withoutOpeners(survey: Survey, start: number, end: number): number {
  let from = start;
  while (from < end && (isOpener(survey, from, end) || (from + 1 < end && isParticipial(survey, from)))) from++;
  return from;
}

/** "Norwegian-led" before a name. */
function isParticipial(survey: Survey, at: number): boolean {
  return /-(?:year-old|led|based|backed|owned|born|run|held|controlled|occupied|installed|linked|sponsored|appointed|elected|funded|trained|made)$/.test(
    lowerAt(survey, at),
  );
}

function isOpener(survey: Survey, at: number, end: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined) return false;
  if (token.text === 'I') return true;
  if (at + 1 < end && FIRST_NAMES.has(token.lower)) return false;
  if (survey.opens[at] !== 1 && survey.opens[at - 1] !== 1) return CALENDAR.has(wordAt(survey, at));
  if (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !/^(?:I|A|THE|AND|BUT|IN)$/.test(token.text)
  ) {
    return false;
  }
  if (NEVER_A_NAME.has(token.lower) || CALENDAR.has(wordAt(survey, at))) return true;
  if (at + 1 === end) return isCommon(survey, at);
  return !survey.nameWords.has(token.lower) && opensCommonly(survey, at, end);
}

/** A common word before what is a name without it: "Key Security Council members". */
function opensCommonly(survey: Survey, at: number, end: number): boolean {
  const { lower } = survey.text.tokens[at] ?? { lower: '' };
  const next = survey.text.tokens[at + 1]?.lower ?? '';
  if (lower === 'fellow') return true;
  if (ROLE_NOUNS.has(lower) || FIRST_NAMES.has(lower) || gazetteerEntry(lower) !== undefined) return false;
  if (OPENERS.has(lower) && end - at > 2)
    return !(SCOPES.has(lower) && ORGANIZATION_HEADS.has(wordAt(survey, end - 1)));
  if (ROLE_MODIFIERS.has(lower) && !ORGANIZATION_HEADS.has(next) && survey.nameWords.has(next)) return true;
  if (!survey.lowerWords.has(lower) && !/(?:ly|ing)$/.test(lower)) return false;
  if (/(?:ly|ing)$/.test(lower) && survey.nameWords.has(next)) return true;
  return survey.nameWords.has(next) && !ORGANIZATION_HEADS.has(next) && !isRole(next);
}

/** "National Growers Federation": adjectives that begin the names of bodies rather than describe them. */
const SCOPES: ReadonlySet<string> = new Set(['national', 'international', 'federal']);

/** A single capital at the start of a sentence: a name only if something says so. */
function isCommon(survey: Survey, at: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  const next = survey.text.tokens[at + 1];
  if (OPENERS.has(lower)) return true;
  // "Safety agency orders recall": half of the name that the Product Safety Agency bears
  const begins = survey.sentenceOf[at - 1] !== survey.sentenceOf[at] && !isWellKnown(survey, at);
  if (begins && next !== undefined && BODY_NOUNS.has(next.text)) return true;
  if (survey.nameWords.has(lower) && !survey.lowerWords.has(lower)) return false;
  if (isWellKnown(survey, at)) return false;
  if (ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower))
    return true;
  if (survey.lowerWords.has(lower) || /(?:ly|ing|ed)$/.test(lower)) return true;
  return next === undefined || !(VERB_FORMS.has(next.lower) || /^(?:['’]s|,|\()$/u.test(next.text));
}

function isWellKnown(survey: Survey, at: number): boolean {
  const word = wordAt(survey, at);
  return (
    gazetteerEntry(word) !== undefined ||
    KNOWN_BODIES.has(lowerAt(survey, at)) ||
    KNOWN_BY_SURNAME.has(lowerAt(survey, at))
  );
}

/** Where it ends: before a day, a month or a degree. */
export function withoutTrailers(survey: Survey, from: number, end: number): number {
  let to = end;
  while (to > from && (CALENDAR.has(wordAt(survey, to - 1)) || PLAIN_ACRONYMS.has(lowerAt(survey, to - 1)))) {
    if (to === from + 1 && survey.nameWords.size > 0 && CALENDAR.has(wordAt(survey, from))) break;
    to--;
  }
  // "Kane Weston Embarked on": the verb of a headline
  while (to - from > 2 && lowerAt(survey, to - 1).endsWith('ed') && VERB_FORMS.has(lowerAt(survey, to - 1))) to--;
  return to;
}

/** "Her", "This" with a capital inside a sentence; but "WHO". */
export function isNeverAlone(survey: Survey, at: number): boolean {
  const text = survey.text.tokens[at]?.text ?? '';
  return NEVER_A_NAME.has(text.toLowerCase()) && (text !== text.toUpperCase() || text.length < 2);
}

import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { CALENDAR, NEVER_A_NAME } from '../../lexicon/name-stoppers.ts';
import { KNOWN_BODIES } from '../../lexicon/organization-words.ts';
import { gazetteerEntry } from '../gazetteer.ts';
import { lowerAt, type Survey, wordAt, wordBefore } from '../survey.ts';
import { isAcronym } from './kinds.ts';
import type { NameKind } from './name.ts';
import { isPlaceWord } from './place-words.ts';

/** "the Nightwatch" is a body; "in Vaskerry" is a place; else nothing is known. */
export function kindByContext(survey: Survey, from: number, to: number): NameKind {
  if (to - from === 1 && LABELS.has(wordAt(survey, from)) && /^\d/.test(lowerAt(survey, to))) return 'thing';
  if (/^\p{L}+-/u.test(wordAt(survey, from)) && CALENDAR.has(wordAt(survey, from).split('-')[0] ?? '')) return 'thing';
  if (wordAt(survey, from).startsWith('@') || (to - from > 2 && lowerAt(survey, to - 2) === '.')) return 'organization';
  if (to - from === 1 && (isHyphenated(survey, from) || /^\p{L}\.?$/u.test(lowerAt(survey, from)))) return 'thing';
  if (ADJECTIVAL.test(lowerAt(survey, to - 1))) return 'thing';
  if (to - from > 1 && isTitleOfWork(survey, from, to)) return 'thing';
  if (to - from > 1 && isUnlikePerson(survey, from, to)) return 'organization';
  if (/^[rdi]-[a-z]/.test(wordAt(survey, from))) return 'thing';
  const before = wordBefore(survey, from);
  for (let index = from; index < to; index++)
    if (/\d/.test(wordAt(survey, index))) return to - from > 1 ? 'thing' : 'organization';
  if (before === 'the' || before === 'at' || /^(?:published|writing|appearing)$/.test(wordBefore(survey, from, 2)))
    return 'organization';
  if (DIRECTIONS.has(wordAt(survey, from)) && isPlaceWord(survey, to - 1)) return 'place';
  if (isTrusted(survey, from)) return 'unknown';
  if (
    to - from <= 3 &&
    /^(?:in|near|outside|across|throughout)$/.test(before) &&
    !/^['’]s?$/u.test(lowerAt(survey, to))
  )
    return 'place';
  return 'unknown';
}

const ADJECTIVAL =
  /-(?:winn(?:er|ing)|led|based|backed|owned|born|run|style|wide|era|type|level|held|controlled|occupied|linked|sponsored|appointed|elected|funded|aligned|leaning|themed|made|trained|bound)s?$/;

/** "Harlan-based", "Olympic-sized" */
function isHyphenated(survey: Survey, at: number): boolean {
  return /-\p{Ll}+$/u.test(survey.text.tokens[at]?.text ?? '');
}

/** "Know My Name", "The Way Home": small words that no name has. */
function isTitleOfWork(survey: Survey, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const word = lowerAt(survey, index);
    if (word !== 'the' && survey.capital[index] === 1 && (NEVER_A_NAME.has(word) || FIRST_VERBS.has(word))) return true;
  }
  return false;
}

const FIRST_VERBS: ReadonlySet<string> = new Set(
  'know think find keep go come look feel love live die run stop'.split(' '),
);

/** A word written in lower case elsewhere in the article, or in capitals: "Radio", "BBC". */
function isUnlikePerson(survey: Survey, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (
      /^[a-z]+[A-Z]/.test(survey.text.tokens[index]?.text ?? '') ||
      (index === from && KNOWN_BODIES.has(wordAt(survey, index)))
    )
      return true;
    if (isAcronym(survey, index) && !NAME_SUFFIXES.has(wordAt(survey, index))) return true;
    const word = lowerAt(survey, index);
    if (survey.capital[index] === 1 && survey.lowerWords.has(word) && !NAME_PARTICLES.has(word)) return true;
    const sort = index > from ? gazetteerEntry(wordAt(survey, index))?.sort : undefined;
    if (sort === 'country' || sort === 'seat') return true;
  }
  return false;
}

/** "confidence in Harlan Moss": the one case in which "in" stands before a person. */
function isTrusted(survey: Survey, from: number): boolean {
  return /^(?:confidence|faith|trust|belief|interest|disappointed|interested)$/.test(wordBefore(survey, from, 2));
}

const LABELS: ReadonlySet<string> = new Set(
  'article section chapter room part page title figure grade level phase route flight no number jan mar mon wed sat sun'.split(
    ' ',
  ),
);

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater new'.split(' '),
);

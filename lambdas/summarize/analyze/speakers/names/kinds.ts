import { DOCUMENT_NOUNS, UTTERANCE_NOUNS } from '../../lexicon/document-nouns.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { NAME_SUFFIXES } from '../../lexicon/honorifics.ts';
import { PLAIN_ACRONYMS } from '../../lexicon/name-stoppers.ts';
import {
  FIRMS_LIKE_PEOPLE,
  KNOWN_BODIES,
  ORGANIZATION_HEADS,
  WEAK_ORGANIZATION_HEADS,
} from '../../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { GEOGRAPHIC_HEADS, LAW_HEADS, THING_HEADS } from '../../lexicon/thing-words.ts';
import { lowerAt, type Survey, wordAt, wordBefore } from '../survey.ts';
import type { NameKind } from './name.ts';

/** True where the words look like a person's: a forename, an initial or a suffix among them. */
export function isPersonal(survey: Survey, from: number, to: number): boolean {
  if (to - from > 4) return false;
  const first = wordAt(survey, from);
  if (FIRST_NAMES.has(first) && !ORGANIZATION_HEADS.has(wordAt(survey, to - 1))) return true;
  for (let index = from; index < to - 1; index++) {
    const particle = index > from && survey.capital[index] !== 1 && SURNAME_PARTICLES.has(wordAt(survey, index));
    if (particle || /^[a-z]$/.test(wordAt(survey, index))) return true;
  }
  return to - from > 1 && NAME_SUFFIXES.has(wordAt(survey, to - 1));
}

const SURNAME_PARTICLES: ReadonlySet<string> = new Set('van von der den bin ibn ben di da dos de la al el'.split(' '));

/** True where a word of the name, or the whole of it, names a body. */
export function isBody(survey: Survey, from: number, to: number): boolean {
  const last = wordAt(survey, to - 1);
  if (to - from === 1) return isAcronym(survey, from) || KNOWN_BODIES.has(last);
  if (FIRMS_LIKE_PEOPLE.has(joined(survey, from, to))) return true;
  if (FIRST_NAMES.has(wordAt(survey, from)) && to - from === 2 && WEAK_ORGANIZATION_HEADS.has(last)) return false;
  let strong = 0;
  for (let index = from; index < to; index++) {
    const word = wordAt(survey, index);
    if (ORGANIZATION_HEADS.has(word) && !(WEAK_ORGANIZATION_HEADS.has(word) && index < to - 1 && index > from))
      strong++;
    if (word === '&') strong++;
  }
  return strong > 0;
}

function joined(survey: Survey, from: number, to: number): string {
  const words: string[] = [];
  for (let index = from; index < to; index++) words.push(wordAt(survey, index));
  return words.filter((word) => word !== '&').join(' ');
}

/** What the last word says of a name that is no person's and no body's. */
export function sortOfThing(survey: Survey, from: number, to: number): NameKind | undefined {
  const last = wordAt(survey, to - 1);
  if (to - from < 2) return undefined;
  if (to - from > 2 && GEOGRAPHIC_HEADS.has(last) && !SURNAMES_TOO.has(last)) return 'place';
  if (/^(?:hurricane|typhoon|cyclone|operation|tropical)$/.test(wordAt(survey, from))) return 'thing';
  if (/^(?:mount|lake|fort|camp|cape)$/.test(wordAt(survey, from))) return 'place';
  if (isPersonal(survey, from, to)) return undefined;
  if (to - from === 2 && SURNAMES_TOO.has(last) && !PLACING.has(wordBefore(survey, from))) return undefined;
  if (wordAt(survey, from) === 'the') return 'organization';
  if (to - from === 2 && SPEAKS.test(lowerAt(survey, to))) return undefined;
  if (GEOGRAPHIC_HEADS.has(last)) return 'place';
  if (LAW_HEADS.has(last) || DOCUMENT_NOUNS.has(last) || UTTERANCE_NOUNS.has(last)) return 'document';
  return THING_HEADS.has(last) ? 'thing' : undefined;
}

/** What no place does: "Sofie Ridge told". */
const SPEAKS = /^(?:said|says|told|tells|added|adds|asked|wrote|explained|replied)$/;

/** Heads that are surnames as well: "Lena Day", "Tessa Hill". */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'day hill hills lake lane park street woods forest banks rivers bush castle fort marsh field fields war deal bill law page cape bridges'.split(
    ' ',
  ),
);
const PLACING: ReadonlySet<string> = new Set('in on at near the along around outside across'.split(' '));

/** "RM4.5 million", "KES300": sums of money that begin with a letter. */
export function isMoney(survey: Survey, at: number): boolean {
  return /^(?:rm|rs|us|hk|nt|kes|ksh|ugx|ngn|usd|eur|gbp|inr|php|sgd|idr|zar|aed|sar|pkr|bdt|tsh)\d/.test(
    lowerAt(survey, at),
  );
}

export function isAcronym(survey: Survey, at: number): boolean {
  if (PLAIN_ACRONYMS.has(lowerAt(survey, at)) || ROLE_NOUNS.has(wordAt(survey, at))) return false;
  return /^(?:[A-Z][A-Z0-9&]{1,6}|(?:[A-Z]\.){2,})(?:-\d+)?$/.test(survey.text.tokens[at]?.text ?? '');
}

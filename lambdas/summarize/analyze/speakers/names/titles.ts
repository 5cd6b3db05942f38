import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { HONORIFICS, OFFICE_ABBREVIATIONS } from '../../lexicon/honorifics.ts';
import { NEVER_A_NAME } from '../../lexicon/name-stoppers.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { NEVER_TITLES, PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { type Survey, wordAt } from '../survey.ts';
import { isAcronym, isBody, isPersonal } from './kinds.ts';
import { isPlaceWord, placeAt } from './place-words.ts';

/** The token at which the name proper begins after "French Foreign Minister", "Mr", "Sen."; `from` when no title stands there. */
export function titleEnd(survey: Survey, from: number, to: number): number {
  let end = from;
  // "South Dakota Gov. Ann Reed": what looks like a forename is part of the place
  const placeEnd = from + (placeAt(survey, from, to)?.length ?? 0);
  for (let index = from; index < to - 1; index++) {
    const word = wordAt(survey, index);
    if (end === from && index > placeEnd && isForename(survey, index - 1)) break;
    if (FORENAMES_TOO.has(word) && to - index === 2) break;
    if (HONORIFICS.has(word) && (index === from || end === index || !AMBIGUOUS_HONORIFICS.has(word))) end = index + 1;
    else if (OFFICE_ABBREVIATIONS.has(word) || isTitle(word) || isMember(survey, index))
      end = pastComplement(survey, index + 1, to);
    if (end > index + 1) index = end - 1;
  }
  if (end >= to) return from;
  const body = isBody(survey, end, to) || ORGANIZATION_HEADS.has(wordAt(survey, to - 1));
  return body && !isPersonal(survey, end, to) ? from : end;
}

/** A forename; but in "Marine Gen. Ann Reed" none has a rank after it. */
function isForename(survey: Survey, at: number): boolean {
  const ranked = OFFICE_ABBREVIATIONS.has(wordAt(survey, at + 1)) && /\.$/.test(survey.text.tokens[at + 1]?.text ?? '');
  return FIRST_NAMES.has(wordAt(survey, at)) && !ranked && !isPlaceWord(survey, at);
}

/** "Iraqi Trade Minister", "Mayor of London": a role, and whom it belongs to, but nobody's name. */
export function isTitleOnly(survey: Survey, from: number, to: number): boolean {
  if (isOfficeOf(survey, from, to) || isNamesake(survey, from, to)) return false;
  if (isRoleWord(wordAt(survey, to - 1))) {
    if (FIRST_NAMES.has(wordAt(survey, to - 2)) && !isPlaceWord(survey, to - 2)) return false;
    const first = FIRST_NAMES.has(wordAt(survey, from)) || HONORIFICS.has(wordAt(survey, from));
    return (
      !(first && to - from <= 3) &&
      (to - from > 2 || isTitleWord(wordAt(survey, from)) || isPlaceWord(survey, from) || isAcronym(survey, from))
    );
  }
  for (let index = from; index < to; index++) {
    if (ORGANIZATION_HEADS.has(wordAt(survey, index))) return false;
    if (isRole(wordAt(survey, index)) && pastComplement(survey, index + 1, to) === to && index + 1 < to) return true;
  }
  return false;
}

/** "Brankel CEO Kenji Mason", "Harbor CEO Akira Son": a surname that is a noun for people, after a title. */
function isNamesake(survey: Survey, from: number, to: number): boolean {
  const last = wordAt(survey, to - 1);
  if (to - from < 4 || isTitleWord(wordAt(survey, to - 2))) return false;
  return isTitle(wordAt(survey, to - 3)) && (NEVER_TITLES.has(last) || SURNAMES_TOO.has(last));
}

const SURNAMES_TOO: ReadonlySet<string> = new Set('son bishop king prince pope judge dean singer'.split(' '));

/** "Federal Office of Justice": a body, though its last word may be a title. */
function isOfficeOf(survey: Survey, from: number, to: number): boolean {
  for (let index = from; index < to - 2; index++) {
    if (wordAt(survey, index + 1) === 'of') return ORGANIZATION_HEADS.has(wordAt(survey, index));
  }
  return false;
}

/** "Earl Marlow", "Dean Harlan": with nothing but a surname after it rather a forename. */
const FORENAMES_TOO: ReadonlySet<string> = new Set(['earl', 'dean', 'don', 'duke']);

const AMBIGUOUS_HONORIFICS: ReadonlySet<string> = new Set(
  'don tan king earl prince count duke queen pope lord lady st fr dean'.split(' '),
);

/** "Member of Parliament", though a bare "Member" is no title. */
function isMember(survey: Survey, at: number): boolean {
  return wordAt(survey, at) === 'member' && wordAt(survey, at + 1) === 'of';
}

/** A role that can stand before a name with a capital: "Coach", but not "Fan". */
function isTitle(word: string): boolean {
  return isRole(word) && !NEVER_TITLES.has(word);
}

export function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));
}

/** After "Secretary": past "of State"; after "Ambassador": past "to the United States". */
function pastComplement(survey: Survey, start: number, to: number): number {
  if (!/^(?:of|for|to|in)$/.test(wordAt(survey, start))) return start;
  let at = start + 1;
  if (wordAt(survey, at) === 'the') at++;
  const place = placeAt(survey, at, to);
  const rest = place === undefined ? at : at + place.length;
  const department = place === undefined && PORTFOLIOS.has(wordAt(survey, rest));
  if (isBody(survey, rest, to) && !department && !isPersonal(survey, rest, to)) return pastBody(survey, rest, to);
  if (place !== undefined) return rest;
  const first = at;
  while (at < to && (PORTFOLIOS.has(wordAt(survey, at)) || /^(?:and|,)$/.test(wordAt(survey, at)))) at++;
  return at > first ? at : to;
}

/** "of the Refugee Council Enver Moss": past the body's last telling word, if a name of two words or more is left. */
function pastBody(survey: Survey, from: number, to: number): number {
  let end = to;
  for (let index = from; index < to; index++) if (ORGANIZATION_HEADS.has(wordAt(survey, index))) end = index + 1;
  return to - end >= 2 ? end : to;
}

export function isRoleWord(word: string): boolean {
  return isRole(word) || OFFICE_ABBREVIATIONS.has(word);
}

export function isTitleWord(word: string): boolean {
  if (isRoleWord(word) || HONORIFICS.has(word) || ROLE_MODIFIERS.has(word) || PORTFOLIOS.has(word)) return true;
  return /(?:al|ive|ary|ant)$/.test(word) || word === 'member' || NEVER_A_NAME.has(word);
}

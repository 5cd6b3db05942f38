import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { KNOWN_BODIES, ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { type Survey, spanOfTokens, wordAt } from '../survey.ts';
import { isBody } from './kinds.ts';
import { nameOf } from './make-name.ts';
import type { Name } from './name.ts';
import { kindOfPlace, placeAt } from './place-words.ts';
import { roleStart } from './role-before.ts';
import { isRoleWord, isTitleWord } from './titles.ts';

/** The person in [title, to), with the title before it in [from, title), and the names inside that title. */
export function withTitle(survey: Survey, from: number, title: number, to: number): readonly Name[] {
  const regal = REGAL.has(wordAt(survey, title - 1)) && to - title <= 2 ? title - 1 : title;
  const person = nameOf(survey, regal, to, 'person');
  const courtesyFrom = firstCourtesy(survey, from, title);
  const phraseFrom = roleStart(survey, from);
  const plain = isPlainCourtesy(survey, title - 1) || isPlainCourtesy(survey, courtesyFrom);
  const trade = SCHOLAR.test(wordAt(survey, courtesyFrom)) && holdsRole(survey, phraseFrom, courtesyFrom);
  const roleEnd = plain || trade ? courtesyFrom : regal;
  const hasRole = holdsRole(survey, from, title) && roleEnd > phraseFrom;
  const titled: Name = {
    ...person,
    phraseFrom,
    role: hasRole ? spanOfTokens(survey, phraseFrom, roleEnd) : undefined,
    courtesy: courtesyFrom < title ? spanOfTokens(survey, courtesyFrom, title) : undefined,
    gender: genderOfTitle(survey, from, title) ?? person.gender,
  };
  return [...prefixNames(survey, from, title), titled];
}

/** "lead scientist Professor Mara Quill": behind a role it only addresses. */
const SCHOLAR = /^(?:professor|prof|doctor)$/;

function holdsRole(survey: Survey, from: number, title: number): boolean {
  for (let index = from; index < title; index++) if (isRoleWord(wordAt(survey, index))) return true;
  return false;
}

function isPlainCourtesy(survey: Survey, at: number): boolean {
  return /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|dr|mister|messrs|madame|mme|monsieur)$/.test(wordAt(survey, at));
}

/** Titles that are part of the name as people use it: "Pope Leo", "Prince Harry". */
const REGAL: ReadonlySet<string> = new Set('pope king queen prince princess st saint emperor'.split(' '));

function firstCourtesy(survey: Survey, from: number, title: number): number {
  let at = title;
  while (at > from && (HONORIFICS.has(wordAt(survey, at - 1)) || /^(?:justice|judge)$/.test(wordAt(survey, at - 1))))
    at--;
  return at;
}

function genderOfTitle(survey: Survey, from: number, title: number): 'he' | 'she' | undefined {
  for (let index = title - 1; index >= from; index--) {
    const gender = HONORIFICS.get(wordAt(survey, index)) ?? ROLE_NOUNS.get(wordAt(survey, index));
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Bodies and places inside a title: "Brankel" in "Brankel CEO", "French" in "French Foreign Minister". */
export function prefixNames(survey: Survey, from: number, title: number): readonly Name[] {
  const names: Name[] = [];
  const office = bodyBeforeRole(survey, from, title);
  if (office !== undefined) names.push(nameOf(survey, from, office, 'organization', undefined, true));
  for (let index = office ?? from; index < title; ) {
    const body = bodyAfterOf(survey, index, title);
    if (body !== undefined) {
      names.push(nameOf(survey, body, title, 'organization', undefined, true));
      break;
    }
    const place = placeAt(survey, index, title);
    const end = place === undefined ? endOfPrefix(survey, index, title) : index + place.length;
    if (place !== undefined) names.push(nameOf(survey, index, end, kindOfPlace(place.entry), place.entry, true));
    else if (end > index && !isField(survey, index, end))
      names.push(nameOf(survey, index, end, 'organization', undefined, true));
    index = Math.max(end, index + 1);
  }
  return names;
}

/** "Director of the Coastal Management Centre": the body is named whole. */
function bodyAfterOf(survey: Survey, at: number, title: number): number | undefined {
  if (!/^(?:of|for|at)$/.test(wordAt(survey, at))) return undefined;
  const from = wordAt(survey, at + 1) === 'the' ? at + 2 : at + 1;
  return title - from > 1 && isBody(survey, from, title) ? from : undefined;
}

/** "Professor of Psychology": what somebody teaches is no body. */
function isField(survey: Survey, from: number, end: number): boolean {
  return wordAt(survey, from - 1) === 'of' && !isBody(survey, from, end);
}

/** "Coastal Teachers Association President": the body that ends right before the role, named whole. */
function bodyBeforeRole(survey: Survey, from: number, title: number): number | undefined {
  if (ROLE_MODIFIERS.has(wordAt(survey, from))) return undefined;
  for (let index = from + 2; index < title; index++) {
    if (isRoleWord(wordAt(survey, index)) && ORGANIZATION_HEADS.has(wordAt(survey, index - 1))) return index;
  }
  return undefined;
}

function endOfPrefix(survey: Survey, from: number, title: number): number {
  let end = wordAt(survey, from + 1) === 'party' ? from + 2 : from;
  while (end < title && survey.capital[end] === 1 && isOwnName(wordAt(survey, end))) end++;
  return end;
}

/** No word of the title, unless it names a body: "Labour" in "Labour MEP". */
function isOwnName(word: string): boolean {
  return !isTitleWord(word) || KNOWN_BODIES.has(word);
}

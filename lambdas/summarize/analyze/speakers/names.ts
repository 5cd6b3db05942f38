import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { FIRST_NAMES, KNOWN_BY_SURNAME } from '../lexicon/first-names.ts';
import { GROUP_NOUNS } from '../lexicon/group-nouns.ts';
import { HONORIFICS, NAME_SUFFIXES, OFFICE_ABBREVIATIONS } from '../lexicon/honorifics.ts';
import { CALENDAR, NEVER_A_NAME, OPENERS, PLAIN_ACRONYMS } from '../lexicon/name-stoppers.ts';
import {
  BODY_NOUNS,
  FIRM_NOUNS,
  FIRMS_LIKE_PEOPLE,
  KNOWN_BODIES,
  ORGANIZATION_HEADS,
  WEAK_ORGANIZATION_HEADS,
} from '../lexicon/organization-words.ts';
import { NEVER_TITLES, PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import { GEOGRAPHIC_HEADS, LAW_HEADS, THING_HEADS } from '../lexicon/thing-words.ts';
import { fold, type GazetteerEntry, gazetteerEntry, LONGEST_PLACE } from './gazetteer.ts';
import type { Name, NameKind } from './name.ts';
import { roleStart } from './role-before.ts';
import { endOfRun } from './runs.ts';
import type { Survey } from './survey.ts';

/** Every place where the article seems to name somebody or something, in order. */
export function findNames(survey: Survey): readonly Name[] {
  const names: Name[] = [];
  const { tokens } = survey.text;
  for (let index = 0; index < tokens.length; ) {
    if (survey.capital[index] !== 1 || survey.sentenceOf[index] === -1 || survey.headline[index] === 1) {
      index++;
      continue;
    }
    const to = endOfRun(survey, index);
    for (const name of namesInRun(survey, index, to)) names.push(name);
    index = to;
  }
  return names.map((name, index) => withSharedSurname(survey, name, names[index + 1]));
}

/** "Paul" in "Paul and Ruth Harlan" is a Harlan too. */
function withSharedSurname(survey: Survey, name: Name, next: Name | undefined): Name {
  const [forename = ''] = name.words;
  if (next === undefined || next.from !== name.to + 1 || lowerAt(survey, name.to) !== 'and') return name;
  const surname = next.words.at(-1);
  const couple = name.words.length === 1 && FIRST_NAMES.has(forename) && FIRST_NAMES.has(next.words[0] ?? '');
  if (!couple || surname === undefined || next.words.length < 2 || next.kind !== 'person') return name;
  return { ...name, words: [forename, surname], kind: 'person', doubtful: false };
}

function namesInRun(survey: Survey, start: number, end: number): readonly Name[] {
  const from = withoutOpeners(survey, start, end);
  const to = withoutTrailers(survey, from, end);
  if (from >= to) return start < end ? doubtfulNames(survey, start, end) : [];
  if (from + 1 === to && isNeverAlone(survey, from)) return doubtfulNames(survey, from, to);
  const place = placeAt(survey, from, to);
  if (place !== undefined && from + place.length === to)
    return [nameOf(survey, from, to, kindOfPlace(place.entry), place.entry)];
  if (to - from > 1 && isTitleOnly(survey, from, to)) return prefixNames(survey, from, to);
  const title = titleEnd(survey, from, to);
  if (title > from) return withTitle(survey, from, title, to);
  if (isBody(survey, from, to)) return [nameOf(survey, from, to, 'organization')];
  const sort = sortOfThing(survey, from, to);
  if (sort !== undefined) return [nameOf(survey, from, to, sort)];
  if (place !== undefined && splitsOff(survey, from + place.length, to, place.entry)) {
    const first = nameOf(survey, from, from + place.length, kindOfPlace(place.entry), place.entry, true);
    return [first, ...namesInRun(survey, from + place.length, to)];
  }
  return lettersOf(survey, from, to);
}

// ---- where the name in a run begins and ends ------------------------------------------------------------------------

function withoutOpeners(survey: Survey, start: number, end: number): number {
  let from = start;
  while (from < end && isOpener(survey, from, end)) from++;
  return from;
}

function isOpener(survey: Survey, at: number, end: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined) return false;
  if (token.text === 'I') return true;
  if (survey.opens[at] !== 1 && survey.opens[at - 1] !== 1) return CALENDAR.has(fold(token.text));
  if (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !/^(?:I|A|THE|AND|BUT|IN)$/.test(token.text)
  ) {
    return false;
  }
  if (NEVER_A_NAME.has(token.lower) || CALENDAR.has(fold(token.text))) return true;
  if (at + 1 === end) return isCommon(survey, at);
  return !survey.nameWords.has(token.lower) && opensCommonly(survey, at, end);
}

/** A common word before what is a name without it: "Key Security Council members". */
function opensCommonly(survey: Survey, at: number, end: number): boolean {
  const { lower } = survey.text.tokens[at] ?? { lower: '' };
  const next = survey.text.tokens[at + 1]?.lower ?? '';
  if (ROLE_NOUNS.has(lower) || FIRST_NAMES.has(lower) || gazetteerEntry(lower) !== undefined) return false;
  if (OPENERS.has(lower) && end - at > 2) return true;
  if (ROLE_MODIFIERS.has(lower) && !ORGANIZATION_HEADS.has(next) && survey.nameWords.has(next)) return true;
  if (!survey.lowerWords.has(lower) && !/(?:ly|ing)$/.test(lower)) return false;
  if (/(?:ly|ing)$/.test(lower) && survey.nameWords.has(next)) return true;
  return survey.nameWords.has(next) && !ORGANIZATION_HEADS.has(next) && !isRole(next);
}

/** A single capital at the start of a sentence: a name only if something says so. */
function isCommon(survey: Survey, at: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined) return true;
  const { lower } = token;
  if (survey.nameWords.has(lower) && !survey.lowerWords.has(lower)) return false;
  if (gazetteerEntry(fold(token.text)) !== undefined || KNOWN_BODIES.has(lower) || KNOWN_BY_SURNAME.has(lower))
    return false;
  if (ROLE_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower))
    return true;
  if (OPENERS.has(lower) || survey.lowerWords.has(lower) || /(?:ly|ing|ed)$/.test(lower)) return true;
  const next = survey.text.tokens[at + 1];
  return next === undefined || !(VERB_FORMS.has(next.lower) || /^(?:['’]s|,|\()$/u.test(next.text));
}

function withoutTrailers(survey: Survey, from: number, end: number): number {
  let to = end;
  while (to > from && (CALENDAR.has(wordAt(survey, to - 1)) || PLAIN_ACRONYMS.has(lowerAt(survey, to - 1)))) {
    if (to === from + 1 && survey.nameWords.size > 0 && CALENDAR.has(wordAt(survey, from))) break;
    to--;
  }
  return to;
}

/** "Her", "This" with a capital inside a sentence; but "WHO". */
function isNeverAlone(survey: Survey, at: number): boolean {
  const text = survey.text.tokens[at]?.text ?? '';
  return NEVER_A_NAME.has(text.toLowerCase()) && (text !== text.toUpperCase() || text.length < 2);
}

// ---- titles and roles before a name --------------------------------------------------------------------------------

/** The token at which the name proper begins after "French Foreign Minister", "Mr", "Sen."; `from` when no title stands there. */
function titleEnd(survey: Survey, from: number, to: number): number {
  let end = from;
  for (let index = from; index < to - 1; index++) {
    const word = wordAt(survey, index);
    if (end === from && index > from && FIRST_NAMES.has(wordAt(survey, index - 1)) && !isPlaceWord(survey, index - 1))
      break;
    if (HONORIFICS.has(word) && (index === from || end === index || !AMBIGUOUS_HONORIFICS.has(word))) end = index + 1;
    else if (OFFICE_ABBREVIATIONS.has(word) || isTitle(word)) end = pastComplement(survey, index + 1, to);
    if (end > index + 1) index = end - 1;
  }
  if (end >= to) return from;
  return isBody(survey, from, to) && !isPersonal(survey, end, to) ? from : end;
}

/** "Iraqi Trade Minister", "Mayor of London": a role, and whom it belongs to, but nobody's name. */
function isTitleOnly(survey: Survey, from: number, to: number): boolean {
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

const AMBIGUOUS_HONORIFICS: ReadonlySet<string> = new Set(
  'don tan king earl prince count duke queen pope lord lady st fr dean'.split(' '),
);

/** A role that can stand before a name with a capital: "Coach", but not "Fan". */
function isTitle(word: string): boolean {
  return isRole(word) && !NEVER_TITLES.has(word);
}

function isRole(word: string): boolean {
  return ROLE_NOUNS.has(word) || (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));
}

function isPlaceWord(survey: Survey, at: number): boolean {
  return gazetteerEntry(wordAt(survey, at)) !== undefined;
}

/** After "Secretary": past "of State"; after "Ambassador": past "to the United States". */
function pastComplement(survey: Survey, start: number, to: number): number {
  if (!/^(?:of|for|to|in)$/.test(wordAt(survey, start))) return start;
  let at = start + 1;
  if (wordAt(survey, at) === 'the') at++;
  const place = placeAt(survey, at, to);
  const rest = place === undefined ? at : at + place.length;
  if (isBody(survey, rest, to) && !PORTFOLIOS.has(wordAt(survey, rest)) && !isPersonal(survey, to - 2, to)) return to;
  if (place !== undefined) return rest;
  const first = at;
  while (at < to && (PORTFOLIOS.has(wordAt(survey, at)) || /^(?:and|,)$/.test(wordAt(survey, at)))) at++;
  return at > first ? at : to;
}

function withTitle(survey: Survey, from: number, title: number, to: number): readonly Name[] {
  const before = prefixNames(survey, from, title);
  const regal = REGAL.has(wordAt(survey, title - 1)) && to - title <= 2 ? title - 1 : title;
  const person = nameOf(survey, regal, to, 'person');
  const courtesyFrom = firstCourtesy(survey, from, title);
  const courtesy = courtesyFrom < title ? { courtesy: spanOf(survey, courtesyFrom, title) } : {};
  const roleFrom = roleStart(survey, from);
  const hasRole = survey.text.tokens.slice(from, title).some((_, i) => isRoleWord(wordAt(survey, from + i)));
  const roleEnd = isPlainCourtesy(survey, title - 1) ? courtesyFrom : title;
  const role = hasRole && roleEnd > roleFrom ? { role: spanOf(survey, roleFrom, roleEnd) } : {};
  const gender = genderOfTitle(survey, from, title);
  return [...before, { ...person, ...role, ...courtesy, ...(gender ? { gender } : {}), phraseFrom: roleFrom }];
}

function isRoleWord(word: string): boolean {
  return isRole(word) || OFFICE_ABBREVIATIONS.has(word);
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

/** Bodies and places inside a title: "Macmillan" in "Macmillan CEO", "French" in "French Foreign Minister". */
function prefixNames(survey: Survey, from: number, title: number): readonly Name[] {
  const names: Name[] = [];
  for (let index = from; index < title; ) {
    const place = placeAt(survey, index, title);
    const end = place === undefined ? endOfPrefix(survey, index, title) : index + place.length;
    if (place !== undefined) names.push(nameOf(survey, index, end, kindOfPlace(place.entry), place.entry, true));
    else if (end > index) names.push(nameOf(survey, index, end, 'organization', undefined, true));
    index = Math.max(end, index + 1);
  }
  return names;
}

function endOfPrefix(survey: Survey, from: number, title: number): number {
  let end = from;
  while (end < title && survey.capital[end] === 1 && !isTitleWord(wordAt(survey, end))) end++;
  return end;
}

function isTitleWord(word: string): boolean {
  if (isRoleWord(word) || HONORIFICS.has(word) || ROLE_MODIFIERS.has(word) || PORTFOLIOS.has(word)) return true;
  return /(?:al|ive|ary|ant)$/.test(word) || NEVER_A_NAME.has(word);
}

// ---- kinds ---------------------------------------------------------------------------------------------------------

interface Place {
  readonly entry: GazetteerEntry;
  readonly length: number;
}

function placeAt(survey: Survey, from: number, to: number): Place | undefined {
  let key = '';
  let found: Place | undefined;
  for (let length = 1; length <= LONGEST_PLACE && from + length <= to; length++) {
    key = length === 1 ? wordAt(survey, from) : `${key} ${wordAt(survey, from + length - 1)}`;
    const entry = gazetteerEntry(key);
    if (entry !== undefined && (key !== 'us' || survey.text.tokens[from]?.text !== 'Us')) found = { entry, length };
  }
  return found;
}

export function kindOfPlace(entry: GazetteerEntry): NameKind {
  if (entry.sort === 'people') return 'people';
  return entry.sort === 'house' ? 'organization' : 'place';
}

/** True where a place word is not part of the name after it: "Syrian" | "Bashar Saad", but "British Airways". */
function splitsOff(survey: Survey, rest: number, to: number, entry: GazetteerEntry): boolean {
  if (isAfterRole(survey, rest)) return true;
  if (to - rest < 2) return entry.sort === 'people' && survey.lowerWords.has(survey.text.tokens[rest]?.lower ?? '');
  return isPersonal(survey, rest, to);
}

/** "ambassador to Britain Liu Wen": the place ends the role, and a name follows. */
function isAfterRole(survey: Survey, rest: number): boolean {
  for (let at = rest - 2; at > rest - 6; at--) {
    if (/^(?:to|of|for)$/.test(lowerAt(survey, at)))
      return isRole(wordAt(survey, at - 1)) && survey.capital[at - 1] === 0;
  }
  return false;
}

function isPersonal(survey: Survey, from: number, to: number): boolean {
  if (to - from > 4) return false;
  const first = wordAt(survey, from);
  if (FIRST_NAMES.has(first) && !ORGANIZATION_HEADS.has(wordAt(survey, to - 1))) return true;
  for (let index = from; index < to - 1; index++) if (/^[a-z]$/.test(wordAt(survey, index))) return true;
  return to - from > 1 && NAME_SUFFIXES.has(wordAt(survey, to - 1));
}

function isBody(survey: Survey, from: number, to: number): boolean {
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
function sortOfThing(survey: Survey, from: number, to: number): NameKind | undefined {
  const last = wordAt(survey, to - 1);
  if (to - from < 2 || isPersonal(survey, from, to)) return undefined;
  if (to - from === 2 && SURNAMES_TOO.has(last) && !PLACING.has(lowerAt(survey, from - 1))) return undefined;
  if (wordAt(survey, from) === 'the') return 'organization';
  if (GEOGRAPHIC_HEADS.has(last)) return 'place';
  if (LAW_HEADS.has(last)) return 'document';
  return THING_HEADS.has(last) ? 'thing' : undefined;
}

/** Heads that are surnames as well: "Martyn Day", "Tessa Hill". */
const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'day hill hills lake lane park street woods forest banks rivers bush castle fort marsh field fields war deal bill law page cape bridges'.split(
    ' ',
  ),
);
const PLACING: ReadonlySet<string> = new Set('in on at near the along around outside across'.split(' '));

function isAcronym(survey: Survey, at: number): boolean {
  if (PLAIN_ACRONYMS.has(survey.text.tokens[at]?.lower ?? '')) return false;
  return /^(?:[A-Z][A-Z0-9&]{1,6}|(?:[A-Z]\.){2,})(?:-\d+)?$/.test(survey.text.tokens[at]?.text ?? '');
}

/** What is left: a person's name, or a name of we don't know what. */
function lettersOf(survey: Survey, from: number, to: number): readonly Name[] {
  if (from + 1 === to && isTitleWord(wordAt(survey, from)) && !survey.nameWords.has(wordAt(survey, from)))
    return doubtfulNames(survey, from, to);
  if (from + 1 === to && isRoleWord(wordAt(survey, from))) return doubtfulNames(survey, from, to);
  const lowerRole = isRole(wordAt(survey, from - 1)) && survey.capital[from - 1] !== 1;
  const known = KNOWN_BY_SURNAME.has(wordAt(survey, to - 1));
  const person = isPersonal(survey, from, to) || lowerRole || isAged(survey, to) || known;
  const kind: NameKind = person ? 'person' : kindByContext(survey, from, to);
  const name = nameOf(survey, from, to, isCalledBody(survey, from) ? 'organization' : kind);
  if (!lowerRole) return [name];
  const roleFrom = roleStart(survey, from);
  const gender = ROLE_NOUNS.get(wordAt(survey, from - 1));
  const role = roleFrom < from ? { role: spanOf(survey, roleFrom, from), phraseFrom: roleFrom } : {};
  return [{ ...name, ...role, ...(gender ? { gender } : {}) }];
}

/** "the Nightwatch" is a body; "in Vaskerry" is a place; else nothing is known. */
function kindByContext(survey: Survey, from: number, to: number): NameKind {
  if (to - from === 1 && LABELS.has(wordAt(survey, from)) && /^\d/.test(lowerAt(survey, to))) return 'thing';
  if (/^\p{L}+-/u.test(wordAt(survey, from)) && CALENDAR.has(wordAt(survey, from).split('-')[0] ?? '')) return 'thing';
  if (/\.(?:com|org|net|gov|edu|io)$|^@/.test(wordAt(survey, to - 1))) return 'organization';
  const before = lowerAt(survey, from - 1);
  for (let index = from; index < to; index++)
    if (/\d/.test(wordAt(survey, index))) return to - from > 1 ? 'thing' : 'organization';
  if (before === 'the' || before === 'at' || /^(?:published|writing|appearing)$/.test(lowerAt(survey, from - 2)))
    return 'organization';
  const single = to - from === 1 || DIRECTIONS.has(wordAt(survey, from));
  if (DIRECTIONS.has(wordAt(survey, from)) && isPlaceWord(survey, to - 1)) return 'place';
  if (single && /^(?:in|near|outside|across|throughout)$/.test(before) && !/^['’]s?$/u.test(lowerAt(survey, to)))
    return 'place';
  return 'unknown';
}

/** "the group Harlan Moss": the noun before it says that it is no person. */
function isCalledBody(survey: Survey, from: number): boolean {
  const before = lowerAt(survey, from - 1);
  return survey.capital[from - 1] !== 1 && BODY_NOUNS.has(before) && !ROLE_NOUNS.has(before) && FIRM_NOUNS.has(before);
}

const LABELS: ReadonlySet<string> = new Set(
  'article section chapter room part page title figure grade level phase route flight no number'.split(' '),
);

const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower greater new'.split(' '),
);

/** "Ann Reed, 62, …" */
function isAged(survey: Survey, to: number): boolean {
  return wordAt(survey, to) === ',' && /^\d{1,3}$/.test(wordAt(survey, to + 1)) && wordAt(survey, to + 2) === ',';
}

function doubtfulNames(survey: Survey, from: number, to: number): readonly Name[] {
  if (to - from > 1) return [];
  return [{ ...nameOf(survey, from, to, 'unknown'), doubtful: true }];
}

// ---- making one ----------------------------------------------------------------------------------------------------

function nameOf(
  survey: Survey,
  from: number,
  to: number,
  kind: NameKind,
  entry?: GazetteerEntry,
  modifier = false,
): Name {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const word = wordAt(survey, index);
    if (word !== 'the' && word !== ',') words.push(word);
  }
  const gender = kind === 'person' ? FIRST_NAMES.get(words[0] ?? '') : undefined;
  return {
    ...spanOf(survey, from, to),
    from,
    to,
    words,
    kind,
    modifier: modifier || qualifies(survey, to, kind),
    phraseFrom: from,
    doubtful: false,
    ...(gender ? { gender } : {}),
    ...(entry?.country ? { country: entry.country } : {}),
  };
}

function qualifies(survey: Survey, to: number, kind: NameKind): boolean {
  const next = survey.text.tokens[to];
  if (next === undefined || survey.sentenceOf[to] !== survey.sentenceOf[to - 1]) return false;
  if (/^['’]s?$/u.test(next.text)) return true;
  const noun =
    ROLE_NOUNS.has(next.lower) || GROUP_NOUNS.has(next.lower) || BODY_NOUNS.has(next.lower) || isRole(next.lower);
  return noun || (kind === 'people' && /^[\p{L}]/u.test(next.text) && !NEVER_A_NAME.has(next.lower));
}

function spanOf(survey: Survey, from: number, to: number): { start: number; end: number } {
  const { tokens } = survey.text;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function lowerAt(survey: Survey, at: number): string {
  return survey.text.tokens[at]?.lower ?? '';
}

function wordAt(survey: Survey, at: number): string {
  const token = survey.text.tokens[at];
  return token === undefined ? '' : fold(token.text);
}

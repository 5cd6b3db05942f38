import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { lowerAt, type Survey, spanOfTokens, wordAt, wordBefore } from '../survey.ts';
import { isAcronym, isBody, isMoney, isPersonal, sortOfThing } from './kinds.ts';
import { nameOf } from './make-name.ts';
import type { Name } from './name.ts';
import { isNeverAlone, withoutOpeners, withoutTrailers } from './openers.ts';
import { kindOfPlace, placeAt } from './place-words.ts';
import { roleStart } from './role-before.ts';
import { endOfRun } from './runs.ts';
import { prefixNames, withTitle } from './titled.ts';
import { isRole, isTitleOnly, titleEnd } from './titles.ts';
import { doubtfulNames, untitledName } from './untitled.ts';

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
    if (!isShouted(survey, index, to)) for (const name of namesInRun(survey, index, to)) names.push(name);
    index = to;
  }
  return names.map((name, index) => besideNext(survey, name, names[index + 1]));
}

/** "HAHAHA", and “NOT ANOTHER BRIDGE” in somebody's words: shouting names nobody. */
function isShouted(survey: Survey, from: number, to: number): boolean {
  const words = survey.text.tokens.slice(from, to).map(({ text }) => text);
  if (words.some((word) => /(?:HA){3}|([A-Z])\1{3}/u.test(word))) return true;
  const loud = words.filter((word) => word.length > 3 && word === word.toUpperCase());
  return (
    survey.quoted[from] === 1 &&
    words.length > 2 &&
    loud.length >= 2 &&
    words.every((word) => word === word.toUpperCase())
  );
}

/** What the next name makes of this one: a word in its title, or half of a couple. */
function besideNext(survey: Survey, name: Name, next: Name | undefined): Name {
  if (next === undefined) return name;
  const inTitle = next.phraseFrom <= name.from && !name.modifier;
  return inTitle ? { ...name, modifier: true } : withSharedSurname(survey, name, next);
}

/** "Paul" in "Paul and Ruth Harlan" is a Harlan too. */
function withSharedSurname(survey: Survey, name: Name, next: Name): Name {
  const [forename = ''] = name.words;
  if (next.from !== name.to + 1 || lowerAt(survey, name.to) !== 'and') return name;
  const surname = next.words.at(-1);
  const couple = name.words.length === 1 && FIRST_NAMES.has(forename) && FIRST_NAMES.has(next.words[0] ?? '');
  if (!couple || surname === undefined || next.words.length < 2 || next.kind !== 'person') return name;
  return { ...name, words: [forename, surname], kind: 'person', doubtful: false };
}

function namesInRun(survey: Survey, start: number, end: number): readonly Name[] {
  const whole = placeAt(survey, start, end);
  if (whole !== undefined && start + whole.length === end && end - start > 1) {
    return [nameOf(survey, start, end, kindOfPlace(whole.entry), whole.entry)];
  }
  const from = withoutOpeners(survey, start, end);
  const to = withoutTrailers(survey, from, end);
  if (from >= to) return start < end ? doubtfulNames(survey, start, end) : [];
  if (from + 1 === to && (isNeverAlone(survey, from) || isMoney(survey, from))) return doubtfulNames(survey, from, to);
  const place = placeAt(survey, from, to);
  if (place !== undefined && from + place.length === to)
    return [nameOf(survey, from, to, kindOfPlace(place.entry), place.entry)];
  if (isFirmOf(survey, from, to)) return [nameOf(survey, from, to, 'organization')];
  if (to - from > 1 && (isTitleOnly(survey, from, to) || OFFICE.test(wordAt(survey, to - 1))))
    return prefixNames(survey, from, to);
  if (isNoble(survey, from, to)) return [nameOf(survey, from, to, 'person')];
  const title = titleEnd(survey, from, to);
  if (title > from) return withTitle(survey, from, title, to);
  const tail = personAtEnd(survey, from, to);
  if (tail !== undefined) return withTitle(survey, from, tail, to);
  const person = personAfterBody(survey, from, to);
  if (person !== undefined) {
    const body = nameOf(survey, from, person, 'organization', undefined, true);
    return [body, ...untitledName(survey, person, to).map((name) => withRoleBefore(survey, name, from))];
  }
  if (isBody(survey, from, to)) return [nameOf(survey, from, to, 'organization')];
  const sort = sortOfThing(survey, from, to);
  if (sort !== undefined) return [nameOf(survey, from, to, sort)];
  if (place !== undefined && splitsOff(survey, from + place.length, to, place.entry)) {
    const first = nameOf(survey, from, from + place.length, kindOfPlace(place.entry), place.entry, true);
    const rest = namesInRun(survey, from + place.length, to);
    return [
      first,
      ...(isAfterRole(survey, from + place.length) ? rest.map((name) => withRoleBefore(survey, name, from)) : rest),
    ];
  }
  return untitledName(survey, from, to);
}

/** "Wren & Daughters" */
function isFirmOf(survey: Survey, from: number, to: number): boolean {
  return lowerAt(survey, from + 1) === '&' && to - from === 3;
}

/** "Brankel CEO and founder Kenji Moss": an office that is no surname. */
const OFFICE = /^(?:ceo|cfo|coo|cto|cio|mp|mps|mep|meps|msp|mla|mec)$/;

/** "Lions DL Peter Harlan": a forename and a surname at the end, after what makes a title of the rest. */
function personAtEnd(survey: Survey, from: number, to: number): number | undefined {
  for (let index = Math.max(from + 1, to - 3); index < to - 1; index++) {
    if (!FIRST_NAMES.has(wordAt(survey, index)) || isBody(survey, index, to)) continue;
    if (FIRST_NAMES.has(wordAt(survey, from)) || !isPersonal(survey, index, to)) return undefined;
    return isAcronym(survey, index - 1) || isRole(wordAt(survey, index - 1)) ? index : undefined;
  }
  return undefined;
}

/** "Duchess of Vaskerry": the title is all the name there is. */
function isNoble(survey: Survey, from: number, to: number): boolean {
  const noble = /^(?:duke|duchess|prince|princess|earl|countess|marquess|viscount|baron|baroness)$/.test(
    wordAt(survey, from),
  );
  return noble && to - from > 2 && wordAt(survey, from + 1) === 'of';
}

/** The role that the body or place at `from` completes: "president of the Harbor Institute" before "Omar Vidal". */
function withRoleBefore(survey: Survey, name: Name, from: number): Name {
  const preposition = wordBefore(survey, from) === 'the' ? from - 2 : from - 1;
  const phraseFrom = roleStart(survey, preposition);
  return phraseFrom < preposition ? { ...name, phraseFrom, role: spanOfTokens(survey, phraseFrom, name.from) } : name;
}

/** "president of the Harbor Institute Omar Vidal": where the name begins after the body that ends the role. */
function personAfterBody(survey: Survey, from: number, to: number): number | undefined {
  if (!isAfterRole(survey, from + 1)) return undefined;
  for (let index = Math.max(from + 2, to - 3); index < to - 1; index++) {
    const afterSuffix = CORPORATE.test(wordAt(survey, index - 1));
    if ((afterSuffix || FIRST_NAMES.has(wordAt(survey, index))) && isBody(survey, from, index)) return index;
  }
  return undefined;
}

const CORPORATE = /^(?:corporation|corp|inc|ltd|plc|co|llc|ag)$/;

/** True where a place word is not part of the name after it: "Syrian" | "Nadim Saad", but "British Airways". */
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

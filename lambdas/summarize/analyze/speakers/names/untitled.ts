import { KNOWN_BY_SURNAME } from '../../lexicon/first-names.ts';
import { BODY_NOUNS, KNOWN_BODIES } from '../../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { type Survey, spanOfTokens, wordAt, wordBefore } from '../survey.ts';
import { kindByContext } from './context.ts';
import { isPersonal } from './kinds.ts';
import { nameOf } from './make-name.ts';
import type { Name, NameKind } from './name.ts';
import { officeBefore, roleStart } from './role-before.ts';
import { isRole, isRoleWord, isTitleWord } from './titles.ts';

/** What is left: a person's name, or a name of we don't know what. */
export function untitledName(survey: Survey, from: number, to: number): readonly Name[] {
  if (from + 1 === to && isTitleWord(wordAt(survey, from)) && !KNOWN_BODIES.has(wordAt(survey, from)))
    return doubtfulNames(survey, from, to);
  if (from + 1 === to && isRoleWord(wordAt(survey, from))) return doubtfulNames(survey, from, to);
  const lowerRole = isRole(wordBefore(survey, from)) && survey.capital[from - 1] !== 1;
  const known = KNOWN_BY_SURNAME.has(wordAt(survey, to - 1));
  const office = lowerRole ? undefined : officeBefore(survey, from);
  const person = isPersonal(survey, from, to) || lowerRole || office !== undefined || isAged(survey, to) || known;
  const kind: NameKind = person ? 'person' : kindByContext(survey, from, to);
  const called = isCalledBody(survey, from);
  const name = nameOf(survey, from, to, called ? 'organization' : kind);
  if (called) return [{ ...name, role: spanOfTokens(survey, from - 1, from) }];
  if (office !== undefined) return [{ ...name, phraseFrom: office, role: spanOfTokens(survey, office, from) }];
  if (!lowerRole) return [name];
  const phraseFrom = roleStart(survey, from);
  const one = ROLE_NOUNS.has(wordBefore(survey, from));
  const role = one && phraseFrom < from ? spanOfTokens(survey, phraseFrom, from) : undefined;
  return [{ ...name, role, phraseFrom, gender: ROLE_NOUNS.get(wordBefore(survey, from)) ?? name.gender }];
}

/** "the group Harlan Moss": the noun before it says that it is no person. */
function isCalledBody(survey: Survey, from: number): boolean {
  const before = wordBefore(survey, from);
  return survey.capital[from - 1] !== 1 && BODY_NOUNS.has(before) && !ROLE_NOUNS.has(before) && CALLED.has(before);
}

/** "Ann Reed, 62, …" */
function isAged(survey: Survey, to: number): boolean {
  return wordAt(survey, to) === ',' && /^\d{1,3}$/.test(wordAt(survey, to + 1)) && wordAt(survey, to + 2) === ',';
}

/** A single word that is a name only if somebody of that name turns up. */
export function doubtfulNames(survey: Survey, from: number, to: number): readonly Name[] {
  if (to - from > 1) return [];
  return [{ ...nameOf(survey, from, to, 'unknown'), doubtful: true }];
}

/** Nouns that stand right before the name of a body: "the union Wolvering", "fact-checking site Trueish". */
const CALLED: ReadonlySet<string> = new Set(
  'company firm group union charity airline bank newspaper magazine site website blog network broadcaster retailer chain startup agency'.split(
    ' ',
  ),
);

import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Span } from '../model.ts';
import { gazetteerEntry } from './gazetteer.ts';
import type { Name } from './names/name.ts';
import { type Survey, wordAt } from './survey.ts';

/** The description that follows a name between commas: "Ann Reed, 62, a voter in the capital," → "a voter in the capital". */
export function roleAfter(survey: Survey, name: Name, isBody: boolean): Span | undefined {
  const party = partyAfter(survey, name.to);
  if (party !== undefined) return party;
  const from = startOfApposition(survey, name.to);
  if (from === undefined) return undefined;
  const to = endOfApposition(survey, from);
  if (to <= from || !headsDescription(survey, from, to, isBody)) return undefined;
  const { tokens } = survey.text;
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** "(R-Ky.)" */
function partyAfter({ text: { tokens } }: Survey, at: number): Span | undefined {
  const token = tokens[at + 1];
  if (!/^[(,]$/.test(tokens[at]?.text ?? '') || token === undefined || !/^(?:R|D|I)(?:-|$)/.test(token.text))
    return undefined;
  const close = [2, 3, 4, 5].find((ahead) => /^[),]$/.test(tokens[at + ahead]?.text ?? ''));
  return close === undefined ? undefined : { start: token.start, end: tokens[at + close - 1]?.end ?? token.end };
}

function startOfApposition({ text: { tokens } }: Survey, at: number): number | undefined {
  if (!/^(?:,|-|–|—|--|\()$/u.test(tokens[at]?.text ?? '')) return undefined;
  if (/^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ',') return at + 3;
  const isClause = tokens[at + 1]?.lower === 'who' && /^(?:is|was|['’]s)$/u.test(tokens[at + 2]?.lower ?? '');
  return isClause ? at + 3 : at + 1;
}

/** In tokens: no description is longer. */
const LONGEST = 24;

function endOfApposition(survey: Survey, from: number): number {
  const { tokens } = survey.text;
  let to = from;
  while (to - from < LONGEST && survey.sentenceOf[to] === survey.sentenceOf[from - 1]) {
    const token = tokens[to];
    if (token === undefined || /^(?:,|;|:|\.|-|–|—|--|\(|\)|["“”!?]+)$/u.test(token.text)) break;
    if (/^(?:who|which|whose|that|where|when)$/.test(token.lower) || (VERB_FORMS.has(token.lower) && to > from)) break;
    const goesOn = token.lower.endsWith('ing') && !ROLE_NOUNS.has(wordAt(survey, to + 1)); // not "assistant marketing director"
    if (to > from && goesOn && ROLE_NOUNS.has(wordAt(survey, to - 1))) break;
    to++;
  }
  while (
    to > from &&
    /^(?:to|and|of|for|at|in|with|on|from|by|behind|near|under|against|the|a|as|but|,)$/.test(wordAt(survey, to - 1))
  )
    to--;
  return to;
}

/** A role noun before the first preposition makes it a description (for a body, a body noun); a new clause does not. */
function headsDescription(survey: Survey, from: number, to: number, body: boolean): boolean {
  if (
    VERB_FORMS.has(wordAt(survey, from)) ||
    (wordAt(survey, from).endsWith('ed') && /^(?:a|an|the|his|her|their)$/.test(wordAt(survey, from + 1))) ||
    CLAUSE_STARTS.has(wordAt(survey, from)) ||
    (to - from === 1 && survey.capital[from] === 1) ||
    isAddress(survey, from)
  )
    return false;
  for (let index = from; index < to; index++) {
    const word = wordAt(survey, index);
    if (/^(?:of|for|at|in|with|on|from|to|by)$/.test(word) && wordAt(survey, from) !== 'one') return false;
    const fits = body ? BODY_NOUNS.has(word) : isRoleOf(word, wordAt(survey, from));
    if (fits && (index + 1 === to || ENDS_HEAD.test(wordAt(survey, index + 1)))) return true;
  }
  return false;
}

/** What may follow the noun: a preposition, "and", a participle; a verb makes a clause of it. */
const ENDS_HEAD =
  /^(?:of|for|at|in|with|on|from|to|by|and|who|which|that|behind|near|under|against|\p{L}+ing|based|known|named|famous|turned|general|elect|emeritus|allied|led|run|responsible|in-chief|whose)$/u;

/** "a baker"; plurals only in "one of the bakers": "both bakers" is no one's role. */
function isRoleOf(word: string, first: string): boolean {
  return ROLE_NOUNS.has(word) || (first === 'one' && word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));
}

/** "in Vaskerry, Ohio, …": a place that says where, unless it begins a role ("Panama coach"). */
function isAddress(survey: Survey, from: number): boolean {
  const sort = gazetteerEntry(wordAt(survey, from))?.sort;
  if (sort === undefined || sort === 'people' || survey.capital[from + 1] === 1) return false;
  const next = wordAt(survey, from + 1);
  return !(ROLE_NOUNS.has(next) || BODY_NOUNS.has(next) || ROLE_MODIFIERS.has(next) || /^['’]s?$/u.test(next));
}

const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'and but or who which in at on with by he she it they when where as including said says while if because that'.split(
    ' ',
  ),
);

/** The token of the noun that a description turns on: "coordinator" in "the department's coordinator for Asia". */
export function headOfDescription(survey: Survey, from: number, to: number): number | undefined {
  const { tokens } = survey.text;
  for (let index = from; index < to; index++) {
    if (
      /^(?:of|for|at|in|with|on|from|to|by|and|who|,|whose|that|which|near|against|behind)$/.test(
        tokens[index]?.lower ?? '',
      )
    ) {
      if (index > from + 1 || tokens[from]?.lower !== 'one') return index > from ? index - 1 : undefined;
      return headOfDescription(survey, index + 1, to);
    }
  }
  return to > from ? to - 1 : undefined;
}

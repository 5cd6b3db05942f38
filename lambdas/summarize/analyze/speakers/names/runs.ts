import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { NAME_PARTICLES } from '../../lexicon/honorifics.ts';
import { CALENDAR } from '../../lexicon/name-stoppers.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organization-words.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { gazetteerEntry } from '../gazetteer.ts';
import { initialsOf, withoutCountry } from '../name-words.ts';
import { lowerAt, type Survey } from '../survey.ts';

/** Where the run of capitalized words that starts at token `from` ends: "Ministry of Trade, Industry and Energy". */
export function endOfRun(survey: Survey, from: number): number {
  let to = from + 1;
  for (let next = extended(survey, from, to); next > to; next = extended(survey, from, to)) {
    to = next;
    if (to - from > LONGEST_RUN) break;
  }
  return to;
}

/** In tokens. Longer ones are tables and shouting, no names; it also keeps the search linear. */
const LONGEST_RUN = 20;

/** The end of the run with one more link, or `to` when nothing more belongs to it. */
function extended(survey: Survey, from: number, to: number): number {
  const { text, capital, sentenceOf } = survey;
  const token = text.tokens[to];
  const last = text.tokens[to - 1];
  if (token === undefined || last === undefined || sentenceOf[to] !== sentenceOf[from]) return to;
  if (token.start - last.end > 1) return to;
  if (token.text === '.' && isDomain(survey, to)) return to + 2;
  if (token.text === '10' && /^(?:number|no\.?)$/.test(last.lower)) return to + 1;
  if (capital[to] === 1) return CALENDAR.has(token.lower) || token.text === 'I' ? to : to + 1;
  const follows = (at: number) => capital[at] === 1 && sentenceOf[at] === sentenceOf[from] && !isCalendar(survey, at);
  if (NAME_PARTICLES.has(token.lower)) {
    if (follows(to + 1)) return to + 2;
    if (NAME_PARTICLES.has(lowerAt(survey, to + 1)) && follows(to + 2)) return to + 3;
  }
  if (token.text === '&' && follows(to + 1)) return to + 2;
  if (token.lower === 'of' && !endsInPerson(survey, from, to) && (hasHead(survey, from, to) || hasRole(survey, to)))
    return pastArticle(survey, to, follows);
  if ((token.lower === 'for' || token.lower === 'on') && endsInBody(survey, from, to)) {
    return token.lower === 'for' || lowerAt(survey, to - 1) === 'committee' ? pastArticle(survey, to, follows) : to;
  }
  if (token.lower === 'for' && hasRole(survey, to) && PORTFOLIOS.has(lowerAt(survey, to + 1)) && follows(to + 1)) {
    return to + 2;
  }
  if (token.lower === 'and' || token.text === ',') return pastAnd(survey, from, to, follows);
  if (/^['’]s$/u.test(token.text) && follows(to + 1)) {
    const house = lowerAt(survey, to + 1);
    return NAMED_AFTER_SOMEBODY.has(house) && (house === 'college' || !follows(to + 2)) ? to + 2 : to;
  }
  return /^['’]$/u.test(token.text) && last.lower.endsWith('s') ? pastMembers(survey, to, follows) : to;
}

/** "the Consumers' Federation", "Farmers' Land Union": whose body it is belongs to the name. */
function pastMembers(survey: Survey, to: number, follows: (at: number) => boolean): number {
  let end = to + 1;
  while (follows(end) && end - to <= LONGEST_BODY) end++;
  return ORGANIZATION_HEADS.has(lowerAt(survey, end - 1)) ? end : to;
}

const LONGEST_BODY = 4; // capitalized words behind the apostrophe

/** "Vaskerry" "." "com" */
function isDomain({ text: { tokens } }: Survey, to: number): boolean {
  const [last, dot, domain] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (last === undefined || dot === undefined || domain === undefined) return false;
  return last.end === dot.start && dot.end === domain.start && /^(?:com|org|net|gov|edu|io|tv)$/.test(domain.text);
}

/** Bodies and houses that keep a possessive in their name: "St Mary's Hospital". */
const NAMED_AFTER_SOMEBODY: ReadonlySet<string> = new Set(
  'hospital college church palace school cathedral union republic league club inn hotel'.split(' '),
);

function pastArticle(survey: Survey, to: number, follows: (at: number) => boolean): number {
  if (follows(to + 1)) return to + 2;
  return lowerAt(survey, to + 1) === 'the' && follows(to + 2) ? to + 3 : to;
}

/** "and" joins two halves of one title ("Health and Social Care") or of a body's name ("Science and Technology Committee"). */
function pastAnd(survey: Survey, from: number, to: number, follows: (at: number) => boolean): number {
  if (!follows(to + 1)) return to;
  const before = PORTFOLIOS.has(lowerAt(survey, to - 1));
  if (before && PORTFOLIOS.has(lowerAt(survey, to + 1)) && hasOf(survey, from, to)) return to + 2;
  if (survey.text.tokens[to]?.text === ',') return to;
  let end = to + 2;
  while (follows(end)) end++;
  if (isSpelled(survey, from, end)) return end;
  if (to - from > 2) return to;
  const commonWord = before || survey.lowerWords.has(lowerAt(survey, to - 1));
  const single =
    to - from === 1 &&
    end - to > 3 &&
    !FIRST_NAMES.has(lowerAt(survey, from)) &&
    gazetteerEntry(lowerAt(survey, from)) === undefined;
  return (commonWord || single) && end - to > 2 && ORGANIZATION_HEADS.has(lowerAt(survey, end - 1)) ? end : to;
}

/** The initials of the whole follow in parentheses: "Wool and Cotton Traders (WCT)". */
function isSpelled({ text: { tokens } }: Survey, from: number, end: number): boolean {
  if (!/^[(,]$/.test(tokens[end]?.text ?? '')) return false;
  const letters = tokens[end + 1]?.text ?? '';
  if (!/^[A-Z]{2,}$/.test(letters)) return false;
  const words = tokens.slice(from, end).map((token) => token.lower);
  const spelled = letters.toLowerCase();
  return initialsOf(words).has(spelled) || initialsOf(withoutCountry(words)).has(spelled);
}

function hasOf(survey: Survey, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (/^(?:of|for)$/.test(lowerAt(survey, index))) return true;
  }
  return false;
}

/** "Senate Leader Ann Reed" before "of Vaskerry": what comes after "of" is no part of the name. */
function endsInPerson(survey: Survey, from: number, to: number): boolean {
  return to - from > 2 && FIRST_NAMES.has(lowerAt(survey, to - 2)) && hasRole(survey, to - 2);
}

function hasHead(survey: Survey, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (ORGANIZATION_HEADS.has(lowerAt(survey, index))) return true;
  return HOUSES_WITH_OF.has(lowerAt(survey, to - 1));
}

const HOUSES_WITH_OF: ReadonlySet<string> = new Set(
  'hall house houses board state states republic kingdom bar bank church'.split(' '),
);

function hasRole(survey: Survey, to: number): boolean {
  return (
    ROLE_NOUNS.has(lowerAt(survey, to - 1)) ||
    /^(?:lord|duke|duchess|prince|princess|earl|head|member)$/.test(lowerAt(survey, to - 1))
  );
}

function endsInBody(survey: Survey, from: number, to: number): boolean {
  return to > from && (ORGANIZATION_HEADS.has(lowerAt(survey, to - 1)) || HOUSES_WITH_OF.has(lowerAt(survey, to - 1)));
}

function isCalendar(survey: Survey, at: number): boolean {
  return CALENDAR.has(lowerAt(survey, at));
}

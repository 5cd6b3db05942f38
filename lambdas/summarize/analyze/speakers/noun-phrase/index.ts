import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { GROUP_NOUNS } from '../../lexicon/group-nouns.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import { TIME_NOUNS } from '../../lexicon/time-words.ts';
import type { NamedPlace } from '../gather.ts';
import { lowerAt, type Survey } from '../survey.ts';
import { endOfCore, endOfHead } from './core.ts';
import { describeTokens } from './description.ts';
import { headNames } from './head-names.ts';
import { endOfList } from './lists.ts';
import type { Phrase } from './phrase.ts';
import { placesWithin } from './places.ts';
import { PRONOUNS } from './pronouns.ts';

export type { Description, Phrase } from './phrase.ts';

/** Reads the tokens [from, to) as a noun phrase; `places` are the names of the article, in order. */
export function parsePhrase(
  survey: Survey,
  places: readonly NamedPlace[],
  start: number,
  end: number,
): Phrase | undefined {
  const from = skipLead(survey, start, end);
  if (from >= end) return undefined;
  const pronoun = isLooseRelative(survey, from, end) ? undefined : PRONOUNS.get(lowerAt(survey, from));
  if (
    pronoun !== undefined &&
    !/^(?:US|WHO|IT)$/.test(survey.text.tokens[from]?.text ?? '') &&
    (!pronoun.owns || from + 1 === end)
  ) {
    if (!isDeterminerThat(survey, from, end)) return { sort: 'pronoun', pronoun, at: from };
  }
  const inside = placesWithin(places, from, end);
  const to = endOfCore(survey, inside, from, end);
  const holder = holderOfOffices(survey, inside, from, end);
  if (holder !== undefined) return { sort: 'name', place: holder };
  const listEnd = endOfList(survey, inside, from, end);
  if (listEnd > to) return describeTokens(survey, inside, { from, to: listEnd, headEnd: listEnd, end });
  const headEnd = endOfHead(survey, inside, from, to);
  const named = headNames(survey, inside, from, headEnd, to);
  const [first] = named;
  if (named.length > 1) return { sort: 'names', places: named };
  if (first !== undefined)
    return { sort: 'name', place: personAfterPlace(survey, inside, first, { to, end }) ?? first };
  return describeTokens(survey, inside, { from: startOfPlural(survey, from, headEnd), to, headEnd, end });
}

/** "a charge human rights groups (deny)": two nouns side by side, of which the second, a plural, is the subject. */
function startOfPlural(survey: Survey, from: number, headEnd: number): number {
  const words = survey.folded.slice(from, headEnd);
  const [first = '', second = ''] = words;
  const isTwo = words.length > 3 && /^an?$/.test(first) && GROUP_NOUNS.has(words.at(-1) ?? '');
  return isTwo && !COUNTS.test(second) && !words.includes('of') ? from + 2 : from;
}

const COUNTS = /^(?:few|dozen|hundred|thousand|million|billion|number|handful|couple|group|lot|majority)s?$/;

/** "Brankel Motors chairman, president and CEO Kenji Moss": several offices without an article, and who holds them. */
function holderOfOffices(
  survey: Survey,
  inside: readonly NamedPlace[],
  from: number,
  end: number,
): NamedPlace | undefined {
  const and = officesJoined(survey, from, end);
  const people = inside.filter(({ entity }) => entity.kind === 'person');
  const [holder] = people;
  const isNamed = inside.some(({ name }) => name.to === and); // "Kenji Moss and …": no office, somebody
  return and >= 0 && !isNamed && people.length === 1 && holder?.name.to === end ? holder : undefined;
}

/** The "and" or comma between the first two of several offices; −1 where no such list begins the phrase. */
function officesJoined(survey: Survey, from: number, end: number): number {
  for (let at = from; at + 1 < end && at < from + LONGEST_OFFICE; at++) {
    if (/^(?:the|a|an|his|her|their|some|of)$/.test(lowerAt(survey, at))) return -1;
    if (!ROLE_NOUNS.has(lowerAt(survey, at)) || !/^(?:,|and)$/.test(lowerAt(survey, at + 1))) continue;
    const next = at + (lowerAt(survey, at + 2) === 'and' ? 3 : 2);
    return ROLE_NOUNS.has(lowerAt(survey, next)) ? at + 1 : -1;
  }
  return -1;
}

const LONGEST_OFFICE = 5; // tokens: "Brankel Motors deputy chairman"

/** "Vaskerry, Ohio Mayor Inga Solberg", "China, Solberg (wrote)": where a place only stands before, the person is meant. */
function personAfterPlace(
  survey: Survey,
  inside: readonly NamedPlace[],
  { entity }: NamedPlace,
  { to, end }: { readonly to: number; readonly end: number },
): NamedPlace | undefined {
  if (entity.kind !== 'place' || lowerAt(survey, to) !== ',') return undefined;
  return inside.find(
    ({ name, entity: { kind } }) =>
      kind === 'person' && name.phraseFrom === to + 1 && (name.role !== undefined || name.to === end),
  );
}

/** "which Brankel Motors (said …)": the relative is the object, the name speaks. */
function isLooseRelative(survey: Survey, from: number, end: number): boolean {
  if (from + 1 >= end || !/^(?:which|who|whom|that|what)$/.test(lowerAt(survey, from))) return false;
  return survey.capital[from + 1] === 1 || GROUP_NOUNS.has(lowerAt(survey, from + 1));
}

function isDeterminerThat(survey: Survey, from: number, end: number): boolean {
  return lowerAt(survey, from) === 'that' && end - from > 1;
}

const LEAD = /^(?:and|but|or|even|then|["“‘'(,–—―-])$/u;

function skipLead(survey: Survey, start: number, end: number): number {
  let from = start;
  while (from < end && (LEAD.test(lowerAt(survey, from)) || isLooseRelative(survey, from, end))) from++;
  from = pastTime(survey, from, end);
  // "read an article in": a verb that was taken along
  if (VERB_FORMS.has(lowerAt(survey, from)) && /^(?:a|an|the)$/.test(lowerAt(survey, from + 1)) && from + 2 < end)
    from++;
  return from;
}

/** "a day after officials (said …)": when it was said is no part of who said it. */
function pastTime(survey: Survey, from: number, end: number): number {
  const noun = /^(?:a|an|one|two|three|four|five|six|several|the)$/.test(lowerAt(survey, from)) ? from + 1 : from;
  const timed = TIME_NOUNS.has(lowerAt(survey, noun)) && /^(?:after|before|since)$/.test(lowerAt(survey, noun + 1));
  return timed && noun + 2 < end ? noun + 2 : from;
}

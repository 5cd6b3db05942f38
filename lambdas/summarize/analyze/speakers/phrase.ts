import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { GROUP_NOUNS } from '../lexicon/group-nouns.ts';
import { CALENDAR } from '../lexicon/name-stoppers.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import type { NamedPlace } from './gather.ts';
import { AUXILIARIES, FUNCTION_STOPS, POST_MODIFIERS, QUANTITIES, TIMES } from './phrase-words.ts';
import { PRONOUNS, type Pronoun } from './pronouns.ts';
import { lowerAt, type Survey } from './survey.ts';

/** What a noun phrase is made of: enough to tell whom it means. */
export type Phrase =
  | { readonly sort: 'pronoun'; readonly pronoun: Pronoun; readonly at: number }
  | { readonly sort: 'name'; readonly place: NamedPlace }
  | { readonly sort: 'names'; readonly places: readonly NamedPlace[] }
  | Description;

/** "the ministry's top lawyer in the case": somebody told by words, not by a name. */
export interface Description {
  readonly sort: 'description';
  /** Tokens of the phrase without what comes after a comma, a dash or "who". */
  readonly from: number;
  readonly to: number;
  /** Token of the noun that it turns on. */
  readonly head: number;
  /** "the", "his", "Reed's" or nothing before it: it may have been spoken of already. */
  readonly definite: boolean;
  readonly owner: NamedPlace | Pronoun | undefined;
  /** A name inside it that says where they belong: "a spokesman for Acme", "Acme officials". */
  readonly affiliation: NamedPlace | undefined;
  /** "his lawyer, Omar Vidal": the name that comes after it. */
  readonly apposed: NamedPlace | undefined;
}

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
  if (pronoun !== undefined && survey.text.tokens[from]?.text !== 'US' && (!pronoun.owns || from + 1 === end)) {
    if (!isDeterminerThat(survey, from, end)) return { sort: 'pronoun', pronoun, at: from };
  }
  const inside = placesWithin(places, from, end);
  const to = endOfCore(survey, inside, from, end);
  const listEnd = endOfList(survey, inside, from, end);
  if (listEnd > to) return describeTokens(survey, inside, { from, to: listEnd, headEnd: listEnd, end });
  const headEnd = endOfHead(survey, inside, from, to);
  const named = headNames(survey, inside, from, headEnd, to);
  const [first] = named;
  if (named.length > 1) return { sort: 'names', places: named };
  if (first !== undefined) return { sort: 'name', place: first };
  return describeTokens(survey, inside, { from, to, headEnd, end });
}

/** "which Brankel Motors (said …)": the relative is the object, the name speaks. */
function isLooseRelative(survey: Survey, from: number, end: number): boolean {
  if (from + 1 >= end || !/^(?:which|who|whom|that|what)$/.test(lowerAt(survey, from))) return false;
  return survey.capital[from + 1] === 1 || GROUP_NOUNS.has(lowerAt(survey, from + 1));
}

function isDeterminerThat(survey: Survey, from: number, end: number): boolean {
  return lowerAt(survey, from) === 'that' && end - from > 1;
}

const LEAD: ReadonlySet<string> = new Set([
  'and',
  'but',
  ',',
  '"',
  '“',
  '‘',
  "'",
  '-',
  '–',
  '—',
  '―',
  '(',
  'or',
  'even',
  'then',
]);

function skipLead(survey: Survey, start: number, end: number): number {
  let from = start;
  while (from < end && (LEAD.has(lowerAt(survey, from)) || isLooseRelative(survey, from, end))) from++;
  // "read an article in": a verb that was taken along
  if (VERB_FORMS.has(lowerAt(survey, from)) && /^(?:a|an|the)$/.test(lowerAt(survey, from + 1)) && from + 2 < end)
    from++;
  return from;
}

export function placesWithin(places: readonly NamedPlace[], from: number, to: number): readonly NamedPlace[] {
  const inside: NamedPlace[] = [];
  for (let index = firstPlaceFrom(places, from); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.name.to > to) break;
    inside.push(place);
  }
  return inside;
}

export function firstPlaceFrom(places: readonly NamedPlace[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.name.from ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOfCore(survey: Survey, inside: readonly NamedPlace[], from: number, end: number): number {
  for (let index = from + 1; index < end; index++) {
    const within = inside.find(({ name }) => name.phraseFrom < index && name.to > index);
    if (within !== undefined) index = within.name.to;
    if (index >= end) break;
    const word = lowerAt(survey, index);
    if (
      word === '(' &&
      lowerAt(survey, index + 2) === ')' &&
      index + 3 < end &&
      /^[\p{L}]/u.test(lowerAt(survey, index + 3))
    ) {
      index += 2;
      continue;
    }
    if (/^(?:,|-|–|—|--|―|\(|;|:|who|which|whose|where|when|whom|including)$/u.test(word)) return index;
    if (index > from + 1 && (word === 'that' || AUXILIARIES.has(word))) return withoutAdverbs(survey, from, index);
    if (VERB_FORMS.has(word) && inside.some(({ name }) => name.to === index))
      return withoutAdverbs(survey, from, index);
  }
  return withoutAdverbs(survey, from, end);
}

const LIST_ITEM = 5; // tokens: "baggage handlers", "the local shop owners"

/** The end of a list of nouns that names everybody: "porters, cleaners and cooks"; `from` where the phrase is none. */
function endOfList(survey: Survey, inside: readonly NamedPlace[], from: number, end: number): number {
  let item = from;
  let commas = 0;
  for (let index = from; index < end && index - item <= LIST_ITEM; index++) {
    const word = lowerAt(survey, index);
    if (word === ',') {
      commas++;
      item = index + 1;
      if (lowerAt(survey, item) === 'and') index = item;
    } else if (word === 'and' && commas > 0)
      return index > item || lowerAt(survey, index - 1) === ',' ? lastOfList(survey, index, end) : from;
    else if (POST_MODIFIERS.has(word) || /^(?:who|which|a|an|the|one)$/.test(word)) return from;
    if (inside.some(({ name }) => name.from <= index && name.to > index && name.kind !== 'people')) return from;
  }
  return from;
}

function lastOfList(survey: Survey, and: number, end: number): number {
  let to = and + 1;
  while (
    to < end &&
    to - and <= LIST_ITEM &&
    /^[\p{L}]/u.test(lowerAt(survey, to)) &&
    !POST_MODIFIERS.has(lowerAt(survey, to))
  )
    to++;
  return to;
}

/** "Reed later", "officials on Monday": what tells when is no part of who. */
function withoutAdverbs(survey: Survey, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && (TIMES.has(lowerAt(survey, to - 1)) || CALENDAR.has(lowerAt(survey, to - 1)))) to--;
  return to;
}

/** Before the first preposition or participle that no name contains: "officials" in "officials at the ministry". */
function endOfHead(survey: Survey, inside: readonly NamedPlace[], from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const within = inside.find(({ name }) => name.phraseFrom < index && name.to > index);
    if (within !== undefined) index = within.name.to;
    if (index >= to || !POST_MODIFIERS.has(lowerAt(survey, index))) continue;
    // "a number of residents", "one of the nurses": the many are the head
    if (lowerAt(survey, index) === 'of' && QUANTITIES.has(lowerAt(survey, index - 1))) continue;
    return index;
  }
  return to;
}

/** The names that head the phrase: one, or several joined by "and"; none where a name only qualifies. */
function headNames(
  survey: Survey,
  inside: readonly NamedPlace[],
  from: number,
  headEnd: number,
  to: number,
): readonly NamedPlace[] {
  const last = inside.findLast(({ name }) => endsAt(survey, name.to, headEnd));
  if (last === undefined) return titledAtEnd(survey, inside, from, to);
  const joined = [last];
  for (let place = before(survey, inside, last); place !== undefined; place = before(survey, inside, place))
    joined.unshift(place);
  return new Set(joined.map((place) => place.entity)).size > 1 ? joined : [last];
}

function endsAt(survey: Survey, at: number, headEnd: number): boolean {
  return at === headEnd || (at === headEnd - 1 && /^(?:['’]s?|himself|herself|itself)$/u.test(lowerAt(survey, at)));
}

/** The name joined to `place` by "and" or a comma before it. */
function before(survey: Survey, inside: readonly NamedPlace[], place: NamedPlace): NamedPlace | undefined {
  let at = place.name.phraseFrom - 1;
  if (lowerAt(survey, at) === 'the') at--;
  if (!/^(?:and|or|,|&)$/.test(lowerAt(survey, at))) return undefined;
  if (lowerAt(survey, at - 1) === ',') at--;
  return inside.find(({ name }) => name.to === at && !name.modifier);
}

/** "the president of the club Mara Quill": a person with a role right before the end of the core. */
function titledAtEnd(survey: Survey, inside: readonly NamedPlace[], from: number, to: number): readonly NamedPlace[] {
  const last = inside.findLast(({ name }) => endsAt(survey, name.to, to));
  return last !== undefined && last.entity.kind === 'person' && last.name.phraseFrom <= from + 1 ? [last] : [];
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly headEnd: number;
  readonly end: number;
}

function describeTokens(survey: Survey, inside: readonly NamedPlace[], { from, to, headEnd, end }: Cut): Description {
  let head = headEnd - 1;
  while (head > from && (/^['’]s?$/u.test(lowerAt(survey, head)) || CALENDAR.has(lowerAt(survey, head)))) head--;
  const first = lowerAt(survey, from);
  const possessor = inside.find(({ name }) => name.to < headEnd && /^['’]s?$/u.test(lowerAt(survey, name.to)));
  const pronoun = PRONOUNS.get(first);
  const qualifier = inside.findLast(({ name }) => name.to <= head && name.from >= from);
  const complement = inside.find(({ name }) => name.from >= headEnd && name.to <= to);
  return {
    sort: 'description',
    from,
    to: to - headEnd <= 1 ? head + 1 : to,
    head,
    definite: !FUNCTION_STOPS.has(first),
    owner: possessor ?? (pronoun?.owns ? pronoun : undefined),
    affiliation: possessor ?? qualifier ?? complement,
    apposed: apposedName(survey, inside, to, end, BODY_NOUNS.has(lowerAt(survey, head))),
  };
}

/** Directly after the comma, with nothing but a role of its own or "the" between. */
function apposedName(
  survey: Survey,
  inside: readonly NamedPlace[],
  to: number,
  end: number,
  body: boolean,
): NamedPlace | undefined {
  if (to >= end || lowerAt(survey, to) !== ',') return undefined;
  const at = lowerAt(survey, to + 1) === 'the' ? to + 2 : to + 1;
  return inside.find(({ name, entity }) => {
    if (name.phraseFrom !== at || name.modifier) return false;
    return entity.kind === 'person'
      ? at === to + 1 || name.courtesy !== undefined
      : body && entity.kind === 'organization';
  });
}

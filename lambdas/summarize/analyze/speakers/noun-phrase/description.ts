import { CALENDAR } from '../../lexicon/name-stoppers.ts';
import { BODY_NOUNS } from '../../lexicon/organization-words.ts';
import { ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import type { NamedPlace } from '../gather.ts';
import { lowerAt, type Survey } from '../survey.ts';
import type { Description } from './phrase.ts';
import { PRONOUNS } from './pronouns.ts';
import { FUNCTION_STOPS } from './words.ts';

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly headEnd: number;
  readonly end: number;
}

/** The phrase as a description: what it turns on, whose it is, where it belongs. */
export function describeTokens(
  survey: Survey,
  inside: readonly NamedPlace[],
  { from, to, headEnd, end }: Cut,
): Description {
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
    end,
    head,
    definite: !FUNCTION_STOPS.has(first),
    owner: possessor ?? (pronoun?.owns ? pronoun : undefined),
    affiliation: possessor ?? qualifier ?? complement,
    apposed:
      apposedName(survey, inside, to, end, BODY_NOUNS.has(lowerAt(survey, head))) ??
      namedAfterClause(survey, inside, { to, head, end }),
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
  const first = lowerAt(survey, to + 1) === 'the' ? to + 2 : to + 1;
  const owner = inside.find(({ name }) => name.from === first && /^['’]s$/u.test(lowerAt(survey, name.to)));
  const at = owner === undefined ? first : owner.name.to + 1;
  return inside.find(({ name, entity }) => {
    if (name.modifier || (name.phraseFrom !== at && !isTitledFrom(survey, at, name))) return false;
    return entity.kind === 'person'
      ? at === to + 1 || owner !== undefined || name.courtesy !== undefined
      : body && entity.kind === 'organization';
  });
}

/** "the host, Harbor Council board member Ann Reed": a role that begins with the name of a body. */
function isTitledFrom(survey: Survey, at: number, { from }: NamedPlace['name']): boolean {
  if (from <= at + 1 || from - at > LONGEST_TITLE) return false;
  for (let index = at; index < from; index++) {
    const word = lowerAt(survey, index);
    if (survey.capital[index] !== 1 && !ROLE_NOUNS.has(word) && !IN_TITLES.test(word)) return false;
  }
  return survey.capital[at] === 1;
}

const IN_TITLES = /^(?:of|for|the|board|member|co-chair|team|chief|senior|party|vice|deputy)$/;
const LONGEST_TITLE = 10; // tokens

/** "the firm that runs the ferry, Blue Anchor": the name that comes after the comma that closes the clause. */
function namedAfterClause(
  survey: Survey,
  inside: readonly NamedPlace[],
  { to, head, end }: Pick<Cut, 'to' | 'end'> & { readonly head: number },
): NamedPlace | undefined {
  if (!/^(?:that|which|who)$/.test(lowerAt(survey, to)) || to !== head + 1) return undefined;
  const close = lowerAt(survey, end - 1) === ',' ? end - 1 : end;
  const last = inside.findLast(({ name }) => name.to === close && !name.modifier);
  if (last === undefined || lowerAt(survey, last.name.phraseFrom - 1) !== ',') return undefined;
  const noun = lowerAt(survey, head);
  const person = last.entity.kind === 'person';
  const fits = person ? ROLE_NOUNS.has(noun) || !last.entity.sure : last.entity.kind === 'organization';
  return fits && (BODY_NOUNS.has(noun) || ROLE_NOUNS.has(noun)) ? last : undefined;
}

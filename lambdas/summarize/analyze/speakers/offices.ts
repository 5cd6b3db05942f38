import { DOCUMENT_NOUNS } from '../lexicon/document-nouns.ts';
import { OFFICES_SPELLED } from '../lexicon/honorifics.ts';
import { BODY_NOUNS } from '../lexicon/organization-words.ts';
import { ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/role-nouns.ts';
import type { Span } from '../model.ts';
import type { Entity } from './entity.ts';
import { becomePerson, type Registry } from './registry.ts';
import { headOfDescription } from './role-after.ts';
import { lowerAt, type Survey, tokensWithin, wordAt } from './survey.ts';

/** Keeps the first description that says something; remembers the words of all. */
export function describe(survey: Survey, entity: Entity, role: Span): void {
  const range = tokensWithin(survey.text, role);
  let rank = '';
  let inHead = true;
  for (let index = range.from; index < range.to; index++) {
    const written = wordAt(survey, index);
    const word = OFFICES_SPELLED.get(written) ?? written;
    // a deputy mayor is not "the mayor"
    if (SECOND_RANKS.has(word)) rank = word;
    const office = rank !== '' && ROLE_NOUNS.has(word) ? `${rank} ${word}` : word;
    if (office !== word || !ROLE_MODIFIERS.has(word)) rank = SECOND_RANKS.has(word) ? word : '';
    if (!DOCUMENT_NOUNS.has(word)) entity.described.add(office);
    if (PREPOSITION.test(word)) inHead = false;
    if (inHead && !/^['’]s?$/u.test(lowerAt(survey, index + 1))) entity.offices.add(office);
  }
  const head = headOfDescription(survey, range.from, range.to);
  const gender = head === undefined ? undefined : ROLE_NOUNS.get(wordAt(survey, head));
  if (gender !== undefined && entity.kind === 'person' && entity.gender === undefined) entity.gender = gender;
  const known = entity.role;
  const isScant = known !== undefined && known.end - known.start < SCANT_ROLE && role.end - role.start >= SCANT_ROLE;
  if (known === undefined || isScant) entity.role = role;
}

const PREPOSITION = /^(?:of|for|at|in|with|on|from|to|by|who|which|that)$/;

/** Ranks that make another office of the one that they stand before. */
export const SECOND_RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant', 'associate', 'shadow']);

/** "Sen.", "coach": a fuller description replaces one of so few letters. */
const SCANT_ROLE = 6;

/** "Vidal, a baker in the village": a lone name with a trade is a person's; "Vaskerry, a maker of tiles" stays a body. */
export function becomePersonIfRole(survey: Survey, registry: Registry, entity: Entity, role: Span): void {
  const { from, to } = tokensWithin(survey.text, role);
  const head = headOfDescription(survey, from, to);
  const noun = head === undefined ? '' : wordAt(survey, head);
  if (ROLE_NOUNS.has(noun) && !BODY_NOUNS.has(noun)) becomePerson(registry, entity);
}

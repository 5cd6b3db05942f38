import type { NamedPlace } from '../gather.ts';
import { lowerAt, type Survey } from '../survey.ts';
import { POST_MODIFIERS } from './words.ts';

const LIST_ITEM = 5; // tokens: "baggage handlers", "the local shop owners"

/** The end of a list of nouns that names everybody: "porters, cleaners and cooks"; `from` where the phrase is none. */
export function endOfList(survey: Survey, inside: readonly NamedPlace[], from: number, end: number): number {
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

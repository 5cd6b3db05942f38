import { type GazetteerEntry, gazetteerEntry, LONGEST_PLACE } from '../gazetteer.ts';
import { type Survey, wordAt } from '../survey.ts';
import type { NameKind } from './name.ts';

/** A place name, and how many tokens it has. */
export interface Place {
  readonly entry: GazetteerEntry;
  readonly length: number;
}

/** The longest place name that starts at `from` and ends before `to`. */
export function placeAt(survey: Survey, from: number, to: number): Place | undefined {
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

export function isPlaceWord(survey: Survey, at: number): boolean {
  return gazetteerEntry(wordAt(survey, at)) !== undefined;
}

import type { Dispute } from '../dispute.ts';
import type { Spoken } from './around.ts';

/** The sentences in which a dispute shows. */
export function sentencesOf({ oppositions }: Dispute): ReadonlySet<number> {
  return new Set(oppositions.map(({ sentence }) => sentence));
}

/** Whether a statement lies in one of them, or within `distance` of one. */
export function isShown(sentences: ReadonlySet<number>, { first, last }: Spoken, distance = 0): boolean {
  for (let at = first - distance; at <= last + distance; at += 1) if (sentences.has(at)) return true;
  return false;
}

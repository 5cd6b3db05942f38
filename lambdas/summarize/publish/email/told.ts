import type { Speaker, SpeakerId, StatementId } from '../../analyze/model.ts';
import { bareWords } from './plain-words.ts';
import { nameAndRole, nameOf } from './speaker-names.ts';

/** What a mail has told so far: it neither says the same words twice nor introduces anybody twice. */
export interface Told {
  /** As bare words. */
  readonly words: readonly string[];
  readonly speakers: readonly SpeakerId[];
  readonly statements: readonly StatementId[];
}

export const NOTHING_TOLD: Told = { words: [], speakers: [], statements: [] };

/** Handles items one after the other, each knowing what the ones before it told. */
export function inTurn<Item, Result>(
  items: readonly Item[],
  told: Told,
  tell: (item: Item, told: Told) => { readonly result: Result; readonly told: Told },
): { readonly results: readonly Result[]; readonly told: Told } {
  const results: Result[] = [];
  let now = told;
  for (const item of items) {
    const next = tell(item, now);
    results.push(next.result);
    now = next.told;
  }
  return { results, told: now };
}

/** Words that the mail now shows. */
export function tellingWords(told: Told, words: string): Told {
  return { ...told, words: [...told.words, bareWords(words)] };
}

/** A speaker whom the mail now has introduced. */
export function introducing(told: Told, speaker: Speaker | undefined): Told {
  return speaker === undefined ? told : { ...told, speakers: [...told.speakers, speaker.id] };
}

/** The name, with the role where the mail names the speaker for the first time. */
export function introduced(told: Told, speaker: Speaker): string {
  return told.speakers.includes(speaker.id) ? nameOf(speaker) : nameAndRole(speaker);
}

/** Whether words were told before, alone or inside others, or contain what was told and little else. */
export function repeats(told: Told, words: string): boolean {
  const these = bareWords(words);
  if (these === bareWords('')) return false;
  return told.words.some(
    (those) => those.includes(these) || (these.includes(those) && those.length > these.length / 2),
  );
}

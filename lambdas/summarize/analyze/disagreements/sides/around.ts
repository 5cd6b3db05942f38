import type { SpeakerId, Statement, TokenizedText } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { sentenceAt } from '../sentence-context.ts';
import { topicWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';

/** What the searches for a missing side look at. */
export interface Around {
  readonly cast: Cast;
  readonly kin: Kin;
  readonly text: TokenizedText;
  readonly oppositions: readonly Opposition[];
  /** Who proposes, supports, defends what. */
  readonly supports: readonly Opposition[];
  readonly spoken: readonly { readonly statement: Statement; readonly sentence: number }[];
}

/** The article's oppositions, its supports, its statements, each statement with its sentence. */
export function surroundings(
  cast: Cast,
  kin: Kin,
  text: TokenizedText,
  oppositions: readonly Opposition[],
  supports: readonly Opposition[],
): Around {
  const spoken = cast.statements.map((statement) => ({
    statement,
    sentence: sentenceAt(text, statement.content[0]?.start ?? 0),
  }));
  return { cast, kin, text, oppositions, supports, spoken };
}

/** What `pick` finds in the opposition nearest to this one, later ones after earlier ones. */
export function nearest(
  oppositions: readonly Opposition[],
  here: Opposition,
  pick: (other: Opposition) => readonly SpeakerId[] | null,
): readonly SpeakerId[] | null {
  let best: { parties: readonly SpeakerId[]; distance: number } | null = null;
  for (const other of oppositions) {
    const distance = Math.abs(other.sentence - here.sentence) + (other.sentence > here.sentence ? 0.5 : 0);
    if (other === here || (best !== null && best.distance <= distance)) continue;
    const parties = pick(other);
    if (parties !== null) best = { parties, distance };
  }
  return best?.parties ?? null;
}

/** The words of what an opposition is about. */
export function topicOf(text: TokenizedText, { about }: Opposition): ReadonlySet<string> {
  return about === null ? new Set() : topicWords(text, about);
}

/** Whether a party is one of a side, or speaks for it. */
export function owns(kin: Kin, side: readonly SpeakerId[], party: SpeakerId): boolean {
  return side.some((one) => kin(one, party));
}

/** The parties that are not one's own; null where none is left. */
export function othersThan(
  kin: Kin,
  parties: readonly SpeakerId[],
  own: readonly SpeakerId[],
): readonly SpeakerId[] | null {
  const others = parties.filter((party) => !owns(kin, own, party));
  return others.length > 0 ? others : null;
}

import type { Span, SpeakerId, Statement, TokenizedText } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';
import type { Opposition } from '../opposition.ts';
import { sentenceAt } from '../sentence-context.ts';
import { topicWords } from '../topic-words.ts';
import type { Kin } from './allies.ts';

/** A statement with what is asked of it again and again. */
export interface Spoken {
  readonly statement: Statement;
  /** Its first and last sentence. */
  readonly first: number;
  readonly last: number;
  readonly words: ReadonlySet<string>;
}

/** One article, as all steps after the rules look at it. */
export interface Around {
  readonly cast: Cast;
  readonly kin: Kin;
  readonly text: TokenizedText;
  readonly headline: Span | undefined;
  /** In order of the text. */
  readonly oppositions: readonly Opposition[];
  /** Who proposes, supports, defends what. In order of the text. */
  readonly supports: readonly Opposition[];
  /** In order of the text. */
  readonly spoken: readonly Spoken[];
  readonly spokenBy: ReadonlyMap<SpeakerId, readonly Spoken[]>;
}

export function surroundings(
  cast: Cast,
  kin: Kin,
  text: TokenizedText,
  headline: Span | undefined,
  oppositions: readonly Opposition[],
  supports: readonly Opposition[],
): Around {
  const spoken = cast.statements.map((statement) => spokenFrom(text, statement)).toSorted((a, b) => a.first - b.first);
  const spokenBy = new Map<SpeakerId, Spoken[]>();
  for (const one of spoken) {
    const { speaker } = one.statement;
    if (speaker === null) continue;
    const list = spokenBy.get(speaker);
    if (list === undefined) spokenBy.set(speaker, [one]);
    else list.push(one);
  }
  return { cast, kin, text, headline, oppositions, supports, spoken, spokenBy };
}

function spokenFrom(text: TokenizedText, statement: Statement): Spoken {
  const { content } = statement;
  const words = new Set(content.flatMap((span) => [...topicWords(text, span)]));
  const end = Math.max(0, ...content.map((span) => span.end - 1));
  return { statement, first: sentenceAt(text, content[0]?.start ?? 0), last: sentenceAt(text, end), words };
}

/** The part of an ordered list that lies between two sentences: found by bisection, since an article may hold thousands. */
export function within<T>(list: readonly T[], at: (item: T) => number, from: number, to: number): readonly T[] {
  return list.slice(firstFrom(list, at, from), firstFrom(list, at, to + 1));
}

function firstFrom<T>(list: readonly T[], at: (item: T) => number, sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && at(item) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
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

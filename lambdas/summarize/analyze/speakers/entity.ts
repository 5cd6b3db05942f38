import type { Span, SpeakerKind } from '../model.ts';
import type { Name } from './names/name.ts';

/** Somebody while the cast is being gathered: grows with each mention, and becomes a Speaker in the end. */
export interface Entity {
  readonly order: number;
  kind: SpeakerKind;
  /** False where only the look of the name decided the kind: "he" may yet make a person of it. */
  sure: boolean;
  /** Folded words of the fullest form. */
  words: readonly string[];
  /** The fullest form, where it stands in the article. */
  name: Span;
  readonly aliases: Map<string, Span>;
  readonly mentions: { readonly start: number; readonly end: number; readonly modifier: boolean }[];
  /** The name with "Mr" or the like: what stands where no forename is known. */
  titled: Span | undefined;
  /** True once the name has stood without any courtesy. */
  bare: boolean;
  /** True once a title has stood before it that says more than "Mr". */
  titles: boolean;
  gender: 'he' | 'she' | undefined;
  role: Span | undefined;
  affiliation: Span | undefined;
  /** A person, or told by a noun for people. */
  human: boolean;
  /** Several people or a crowd: "they". */
  plural: boolean;
  /** The country that this place, people or seat of government is or belongs to. */
  country: string | undefined;
  /** Folded words of every role or description it has been given: "deputy", "mayor", "company". */
  readonly described: Set<string>;
  /** Those of them that name what they are, not what they belong to: "mayor" of "mayor of the city". */
  readonly offices: Set<string>;
  /** How often the surname alone has meant them. */
  bySurname: number;
  /** Token of the latest mention, −1 before the first. */
  lastSeen: number;
  /** Token of the first mention under its full name. */
  firstSeen: number;
}

export function entityFrom(name: Name, kind: SpeakerKind, order: number): Entity {
  return {
    order,
    kind,
    sure: name.kind !== 'unknown',
    words: name.words,
    name: { start: name.start, end: name.end },
    aliases: new Map(),
    mentions: [],
    titled: undefined,
    bare: false,
    titles: false,
    gender: name.gender,
    role: undefined,
    affiliation: undefined,
    human: kind === 'person',
    plural: name.kind === 'people',
    country: name.country,
    described: new Set(),
    offices: new Set(),
    bySurname: 0,
    lastSeen: -1,
    firstSeen: name.from,
  };
}

import { REPORTING_CUES } from '../lexicon/reporting-cues.ts';
import { hashOf } from './hash.ts';

/** What is known of words, by their hashes. */
export interface Lexicons {
  /** Learned from annotated articles: the level 1 to 3 of how often a word is (part of) a cue. */
  readonly cue: ReadonlyMap<number, number>;
  /** The same for sources. */
  readonly source: ReadonlyMap<number, number>;
  /** The number of the cluster, 1 and up, of words that are used alike. */
  readonly cluster: ReadonlyMap<number, number>;
}

export const NO_LEXICONS: Lexicons = { cue: new Map(), source: new Map(), cluster: new Map() };

const CLASS_CODES = {
  say: 1,
  demand: 2,
  judge: 3,
  deny: 4,
  promise: 5,
  ask: 6,
  think: 7,
  show: 8,
  noun: 9,
  preposition: 10,
} as const;

/** 0 for a word that never attributes, else a code of its class and its learned level. */
export function cueCode(lower: string, wordHash: number, lexicons: Lexicons): number {
  const level = lexicons.cue.get(wordHash) ?? 0;
  const known = REPORTING_CUES.get(lower);
  return (known ? CLASS_CODES[known.class] : 0) * 4 + level;
}

/** Whether a word of this code is looked for as the nearest cue. Nouns only where they were seen to attribute. */
export function isCueCandidate(code: number): boolean {
  return code % 4 > 0 || (code > 0 && code >> 2 !== CLASS_CODES.noun);
}

/** The base form's hash of a word that attributes. */
export function lemmaHash(lower: string): number | undefined {
  const known = REPORTING_CUES.get(lower);
  return known && hashOf(known.lemma);
}

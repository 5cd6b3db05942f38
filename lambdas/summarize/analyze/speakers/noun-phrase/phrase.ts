import type { NamedPlace } from '../gather.ts';
import type { Pronoun } from './pronouns.ts';

/** What a noun phrase is made of: enough to tell whom it means. */
export type Phrase =
  | { readonly sort: 'pronoun'; readonly pronoun: Pronoun; readonly at: number }
  | { readonly sort: 'name'; readonly place: NamedPlace }
  | { readonly sort: 'names'; readonly places: readonly NamedPlace[] }
  | Description;

/** "the ministry's top lawyer in the case": somebody told by words, not by a name. */
export interface Description {
  readonly sort: 'description';
  /** Tokens of the phrase without what comes after a comma, a dash or "who". */
  readonly from: number;
  readonly to: number;
  /** Where the words end that were read for it. */
  readonly end: number;
  /** Token of the noun that it turns on. */
  readonly head: number;
  /** "the", "his", "Reed's" or nothing before it: it may have been spoken of already. */
  readonly definite: boolean;
  readonly owner: NamedPlace | Pronoun | undefined;
  /** A name inside it that says where they belong: "a spokesman for Acme", "Acme officials". */
  readonly affiliation: NamedPlace | undefined;
  /** "his lawyer, Omar Vidal": the name that comes after it. */
  readonly apposed: NamedPlace | undefined;
}

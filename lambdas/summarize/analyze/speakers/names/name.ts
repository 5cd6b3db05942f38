import type { Span } from '../../model.ts';

export type NameKind = 'person' | 'organization' | 'place' | 'people' | 'document' | 'thing' | 'unknown';

/** One place where the article uses a name. */
export interface Name extends Span {
  /** Its tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its words, folded for comparing. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** "French" in "French officials", "Reed" in "Reed's lawyer": it only qualifies what follows. */
  readonly modifier: boolean;
  /** Token at which the words before it that belong to the person begin: title and role ("Mr", "chief executive"). */
  readonly phraseFrom: number;
  /** Tokens of the role before the name, without "Mr" and the like. */
  readonly role: Span | undefined;
  readonly courtesy: Span | undefined;
  readonly gender: 'he' | 'she' | undefined;
  readonly country: string | undefined;
  /** True where it is a name only if somebody of that name is known from elsewhere: "Day said", "May". */
  readonly doubtful: boolean;
}

import type { Span, Speaker, SpeakerId, Statement } from '../model.ts';

/** Everybody whom an article names or describes, and what it lets them say. */
export interface Cast {
  /** In order of their first mention. */
  readonly speakers: readonly Speaker[];
  /** In order of the text. */
  readonly statements: readonly Statement[];
  /** Every place that means one of the speakers, in order of the text; an outer one stands before those inside it. */
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly speaker: SpeakerId;
  /** True where it only qualifies another noun: "France" in "France's envoy", "French" in "a French proposal". */
  readonly modifier: boolean;
}

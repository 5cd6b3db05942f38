import type { DisagreementKind, Span, SpeakerId } from '../model.ts';

/** A candidate whose phrases are known to mean these parties. One side may still be empty. */
export interface Opposition {
  readonly sides: readonly [readonly SpeakerId[], readonly SpeakerId[]];
  readonly about: Span | null;
  readonly sentence: number;
  readonly cue: Span;
  readonly kind: DisagreementKind;
  readonly rule: string;
  readonly confidence: number;
}

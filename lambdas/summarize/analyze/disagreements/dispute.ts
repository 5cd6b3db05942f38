import type { SpeakerId } from '../model.ts';
import type { Opposition } from './opposition.ts';

/** Oppositions that belong to one dispute, and the parties on its two sides, in order of their first appearance. */
export interface Dispute {
  readonly sides: readonly [readonly SpeakerId[], readonly SpeakerId[]];
  readonly oppositions: readonly Opposition[];
  readonly topic: ReadonlySet<string>;
}

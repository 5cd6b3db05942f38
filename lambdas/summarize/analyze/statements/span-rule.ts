import type { TaggedSpan } from '../tagger/tag.ts';
import type { Scene } from './scene.ts';

/** Mends what the tagger found, before spans are linked. */
export interface SpanRule {
  /** The file's name; spans that the rule adds carry it. */
  readonly name: string;
  /** All spans of the scene as they should be, in order, not overlapping. */
  readonly apply: (scene: Scene) => readonly TaggedSpan[];
  /**
   * Texts with their spans marked `{source|…}`, `{cue|…}`, `{content|…}`: how they come and what the rule makes of them; and
   * some that it must leave alone.
   */
  readonly examples: {
    readonly finds: readonly (readonly [before: string, after: string])[];
    readonly ignores: readonly string[];
  };
}

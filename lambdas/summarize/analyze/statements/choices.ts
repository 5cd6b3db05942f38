import type { SpanKind } from '../tagger/labels.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import type { Scene } from './scene.ts';

/** What a span may belong to: a content to a cue, a cue to a source. In order of the text. */
export function candidatesFor(scene: Scene, index: number): number[] {
  const span = scene.spans[index];
  const wanted = span && PARTNER[span.kind];
  if (span === undefined || wanted === undefined) return [];
  const found: number[] = [];
  for (let other = index - 1; other >= index - FARTHEST && mayReach(scene, span, scene.spans[other]); other--) {
    if (scene.spans[other]?.kind === wanted) found.unshift(other);
  }
  for (let other = index + 1; other <= index + FARTHEST; other++) {
    if (scene.spans[other]?.paragraph !== span.paragraph) break;
    if (scene.spans[other]?.kind === wanted) found.push(other);
  }
  return found;
}

const FARTHEST = 30; // spans on either side; what is farther is never right, and the work stays linear

const PARTNER: Readonly<Partial<Record<SpanKind, SpanKind>>> = { content: 'cue', cue: 'source' };

/** The same paragraph, or, for a content that opens its own, the last sentence of the one before. */
function mayReach(scene: Scene, span: TaggedSpan, other: TaggedSpan | undefined): boolean {
  if (other === undefined) return false;
  if (other.paragraph === span.paragraph) return true;
  const paragraph = scene.text.paragraphs[span.paragraph];
  if (span.kind !== 'content' || paragraph === undefined || span.from > paragraph.tokens.from) return false;
  return scene.sentences[other.to - 1] === paragraph.sentences.from - 1;
}

import type { TaggedSpan } from '../tagger/tag.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

const LONG_SPEECH = 45; // tokens, some 38 words: more is no single statement, and no reader remembers it whole
const LONGEST_SPEECH = 80; // tokens, some 67 words: even "he said" in the middle holds no more together

/**
 * The statements that an attribution makes. A quotation that "he said" interrupts is one; a long speech is as many as it
 * has quotations that follow one another with nothing in between; a very long one as many as it has quotations.
 */
export function speechParts(scene: Scene, link: Link): readonly Link[] {
  const length = link.contents.reduce((sum, index) => sum + lengthOf(scene.spans[index]), 0);
  if (length <= LONG_SPEECH) return [link];
  const parts: number[][] = [];
  for (const index of link.contents) {
    const part = parts.at(-1);
    const apart = length > LONGEST_SPEECH || scene.spans[part?.at(-1) ?? -1]?.to === scene.spans[index]?.from;
    if (part === undefined || apart) parts.push([index]);
    else part.push(index);
  }
  return parts.map((contents) => ({ ...link, contents }));
}

function lengthOf(span: TaggedSpan | undefined): number {
  return span === undefined ? 0 : span.to - span.from;
}

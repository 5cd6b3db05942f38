import type { Attribution, TokenizedText } from '../model.ts';
import type { AttributionModel } from '../tagger/model.ts';
import { tag } from '../tagger/tag.ts';
import { attributionOf } from './attribution.ts';
import { confidenceOf, isKept } from './decide.ts';
import { withEdges } from './edges.ts';
import { link } from './link.ts';
import { mended } from './rules/index.ts';
import { sceneOf } from './scene.ts';
import { speechParts } from './speech-parts.ts';

/** Finds everything that the article attributes to somebody, in order of the text. */
export function findAttributions(text: TokenizedText, model: AttributionModel): readonly Attribution[] {
  const scene = withEdges(mended(sceneOf(text, tag(text, model.tagger))), model.edges);
  return link(scene, model.linker).flatMap((found) => {
    const confidence = confidenceOf(scene, found, model.decision);
    if (!isKept(scene, found, confidence, model.decision)) return [];
    const parts = speechParts(scene, found);
    return parts.map((part) => attributionOf(scene, part, parts.length > 1 ? ofPart(confidence) : confidence));
  });
}

const PART = 0.8; // readers marked half of such parts as a statement each, the other half as one with their neighbors

/** How sure it is that a part of a speech is a statement of its own, in steps of .01. */
function ofPart(confidence: number): number {
  return Math.round(100 * PART * confidence) / 100;
}

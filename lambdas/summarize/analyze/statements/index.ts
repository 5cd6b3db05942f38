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
    return speechParts(scene, found).map((part) => attributionOf(scene, part, confidence));
  });
}

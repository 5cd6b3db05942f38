import { type LinearWeights, scoreOf } from '../tagger/linear.ts';
import { edgeChoice } from './edge-choices.ts';
import type { Edge } from './edge-features.ts';
import { DECLINES } from './rules/declined.ts';
import type { Scene } from './scene.ts';

const EDGES: readonly Edge[] = ['start', 'end'];

/** Moves the starts and ends of contents to where they more probably lie. */
export function withEdges(scene: Scene, weights: LinearWeights): Scene {
  const spans = [...scene.spans];
  const moving = { ...scene, spans };
  for (const [index, span] of scene.spans.entries()) {
    if (span.kind !== 'content') continue;
    for (const edge of EDGES) {
      const place = bestEdge(moving, index, edge, weights);
      const now = spans[index] ?? span;
      if (place !== undefined && !(edge === 'start' && turnsMeaning(scene, now.from, place)))
        spans[index] = edge === 'start' ? { ...now, from: place } : { ...now, to: place };
    }
  }
  return moving;
}

/** "asked them not to wait", "declined to say whether": without its first words a content says the opposite. */
function turnsMeaning(scene: Scene, from: number, to: number): boolean {
  if (to > from && DECLINES.test(scene.text.tokens[from - 1]?.lower ?? '')) return true;
  return scene.text.tokens.slice(from, to).some(({ lower }) => /^(?:not|never|no|n['’]t)$/.test(lower));
}

function bestEdge(scene: Scene, index: number, edge: Edge, weights: LinearWeights): number | undefined {
  const { options, features, current } = edgeChoice(scene, index, edge);
  if (options.length < 2 || current < 0) return undefined;
  const scores = features.map((list) => scoreOf(weights, list));
  const best = scores.reduce((top, score, option) => (score > (scores[top] ?? 0) ? option : top), current);
  return options[best];
}

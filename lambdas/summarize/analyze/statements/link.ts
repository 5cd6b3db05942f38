import { type LinearWeights, scoreOf } from '../tagger/linear.ts';
import { choiceFeatures, noneFeatures } from './choice-features.ts';
import { candidatesFor } from './choices.ts';
import type { Scene } from './scene.ts';
import { withSharedSource } from './shared-source.ts';

/** Spans, by their index in the scene, that make up one attribution. */
export interface Link {
  readonly contents: readonly number[];
  readonly cue: number | undefined;
  readonly source: number | undefined;
  /** How much the weakest choice in it was preferred to the next best, in natural logarithms of odds. */
  readonly margin: number;
}

/** The possible answers to "what does this span belong to?", each with its features. The last one is "nothing". */
export interface Choice {
  readonly options: readonly (number | undefined)[];
  readonly features: readonly (readonly number[])[];
}

export function choiceOf(scene: Scene, index: number): Choice {
  const candidates = candidatesFor(scene, index);
  const before = candidates.filter((other) => other < index).length;
  const features = candidates.map((other, place) =>
    choiceFeatures(scene, index, other, other < index ? before - 1 - place : place - before),
  );
  return { options: [...candidates, undefined], features: [...features, noneFeatures(scene, index, candidates)] };
}

/** Lets each content choose a cue and each cue a source. Contents of one cue are one attribution with several parts. */
export function link(scene: Scene, weights: LinearWeights): Link[] {
  const groups = new Map<number, { contents: number[]; margin: number }>();
  const links: Link[] = [];
  for (const [index, span] of scene.spans.entries()) {
    if (span.kind !== 'content') continue;
    const { option: cue, margin } = choose(choiceOf(scene, index), weights);
    if (cue === undefined) links.push({ contents: [index], cue, source: undefined, margin });
    else {
      const group = groups.get(cue) ?? { contents: [], margin };
      groups.set(cue, { contents: [...group.contents, index], margin: Math.min(margin, group.margin) });
    }
  }
  for (const [cue, { contents, margin }] of groups) {
    const chosen = choose(choiceOf(scene, cue), weights);
    links.push({ contents, cue, source: chosen.option, margin: Math.min(margin, chosen.margin) });
  }
  const complete = links.map((found) => withSharedSource(scene, found));
  return complete.toSorted((a, b) => (a.contents[0] ?? 0) - (b.contents[0] ?? 0));
}

function choose(choice: Choice, weights: LinearWeights): { option: number | undefined; margin: number } {
  const scores = choice.features.map((features) => scoreOf(weights, features));
  const best = scores.reduce((top, score, index) => (score > (scores[top] ?? 0) ? index : top), 0);
  const second = scores.reduce((top, score, index) => (index === best ? top : Math.max(top, score)), NOTHING_ELSE);
  return { option: choice.options[best], margin: Math.min(MOST_MARGIN, (scores[best] ?? 0) - second) };
}

const NOTHING_ELSE = -100;
const MOST_MARGIN = 20;

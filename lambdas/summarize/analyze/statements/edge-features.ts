import { feature } from '../tagger/linear.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import { headOf, quotedPart, type Scene, stepOf, wordAt } from './scene.ts';

export type Edge = 'start' | 'end';

/** What speaks for each place where a content might start or end. What is the same for all of them is worked out once. */
export function edgeFeatures(
  scene: Scene,
  index: number,
  span: TaggedSpan,
  edge: Edge,
): (option: number) => readonly number[] {
  const kind = edge === 'end' ? 300 : 400;
  const now = edge === 'end' ? span.to : span.from;
  const cue = nearestCue(scene, index);
  const head = cue ? headOf(scene, cue) : 1;
  const order = cue === undefined ? 0 : cue.from < span.from ? 1 : 2;
  const first = wordAt(scene, span.from, span.paragraph);
  return (option) => {
    const [from, to] = edge === 'end' ? [span.from, option] : [option, span.to];
    const way = option === now ? 0 : option > now === (edge === 'end') ? 1 : 2;
    const sure = stepOf((edge === 'end' ? scene.continues : scene.begins)[option] ?? 0, PROBABILITIES);
    const distance = stepOf(Math.abs(option - now), DISTANCES);
    const before = wordAt(scene, option - 1, span.paragraph);
    const at = wordAt(scene, option, span.paragraph);
    const after = wordAt(scene, option + 1, span.paragraph);
    const sentence = scene.text.sentences[scene.sentences[Math.max(from, to - 1)] ?? 0]?.tokens;
    const rest = stepOf(edge === 'end' ? (sentence?.to ?? to) - to : from - (sentence?.from ?? from), DISTANCES);
    const size = stepOf(to - from, DISTANCES);
    const verb = Math.max(scene.facts.cueCodes[option + 1] ?? 0, scene.facts.cueCodes[option + 2] ?? 0);
    const quoted = quotedPart(scene, from, to);
    return [
      feature(kind, way),
      feature(kind + 1, way, sure),
      feature(kind + 2, way, distance, sure),
      feature(kind + 3, way, at),
      feature(kind + 4, at, after),
      feature(kind + 5, before, at),
      feature(kind + 6, way, rest, order),
      feature(kind + 7, way, size, first),
      feature(kind + 8, at, head),
      feature(kind + 9, at, sure),
      feature(kind + 10, way, at, verb),
      feature(kind + 11, way, quoted, order),
      feature(kind + 12, at, order, rest),
      feature(kind + 13, way, head),
      feature(kind + 14, way, at, first),
      feature(kind + 15, size, order, quoted),
      feature(kind + 16, before, way),
      feature(kind + 18, at, scene.facts.clusters[option + 1] ?? 0),
      feature(kind + 19, at, scene.facts.clusters[option - 1] ?? 0),
      feature(kind + 20, way, scene.facts.clusters[option] ?? 0, order),
      feature(kind + 17, way, option === span.to ? stepOf(span.endProbability, PROBABILITIES) : 20, rest),
    ];
  };
}

const PROBABILITIES = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
const DISTANCES = [0, 1, 2, 4, 7, 12, 20];

/** The cue right before or behind the content, past one source. */
function nearestCue(scene: Scene, index: number): TaggedSpan | undefined {
  const around = [index - 1, index + 1, index + 2].map((other) => scene.spans[other]);
  const { paragraph } = scene.spans[index] ?? {};
  return around.find((span) => span?.kind === 'cue' && span.paragraph === paragraph);
}

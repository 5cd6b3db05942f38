import { hashOf } from '../tagger/hash.ts';
import { feature } from '../tagger/linear.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import type { Link } from './link.ts';
import { headClusterOf, headOf, quotedPart, type Scene, stepOf, wordAt } from './scene.ts';

const PROBABILITIES = [0.3, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98, 0.995];
const SIZES = [1, 2, 3, 5, 8, 13, 21, 34];
const MARGINS = [0.5, 1, 2, 3, 5, 8];
const NOTHING = hashOf('<nothing>');

/** What speaks for and against an attribution being a statement, found whole. */
export function statementFeatures(scene: Scene, link: Link): number[] {
  const contents = link.contents.flatMap((index) => scene.spans[index] ?? []);
  const [first, last] = [contents[0], contents.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [cue, source] = [spanAt(scene, link.cue), spanAt(scene, link.source)];
  const head = cue ? headOf(scene, cue) : NOTHING;
  const kin = cue ? headClusterOf(scene, cue) : NOTHING;
  const sourceKin = source ? headClusterOf(scene, source) : NOTHING;
  const clusterAt = (token: number) => scene.facts.clusters[token] ?? 0;
  const quoted = Math.max(...contents.map((span) => quotedPart(scene, span.from, span.to)));
  const size = stepOf(
    contents.reduce((sum, span) => sum + span.to - span.from, 0),
    SIZES,
  );
  const sure = {
    start: stepOf(Math.min(...contents.map((span) => span.startProbability)), PROBABILITIES),
    mean: stepOf(Math.min(...contents.map((span) => span.meanProbability)), PROBABILITIES),
    end: stepOf(Math.min(...contents.map((span) => span.endProbability)), PROBABILITIES),
    cue: cue ? stepOf(cue.meanProbability, PROBABILITIES) : 15,
    source: source ? stepOf(source.meanProbability, PROBABILITIES) : 15,
  };
  const order = cue ? (cue.from < first.from ? 1 : cue.from < last.from ? 2 : 3) : 0;
  const word = (token: number) => wordAt(scene, token, first.paragraph);
  return [
    feature(200),
    feature(201, sure.start),
    feature(202, sure.mean),
    feature(203, sure.end),
    feature(204, sure.cue),
    feature(205, sure.source),
    feature(206, sure.start, sure.end),
    feature(207, sure.cue, sure.source),
    feature(208, head),
    feature(209, head, quoted),
    feature(210, cueWords(scene, cue)),
    feature(211, quoted, size),
    feature(212, word(first.from)),
    feature(213, word(first.from), head),
    feature(214, word(first.from), word(first.from + 1)),
    feature(215, cue ? (scene.facts.cueCodes[cue.to - 1] ?? 0) : 255, quoted),
    feature(216, stepOf(link.margin, MARGINS), quoted),
    feature(217, order, quoted, contents.length),
    feature(218, source ? wordAt(scene, source.to - 1, source.paragraph) : NOTHING),
    feature(219, word(first.from - 1)),
    feature(220, wordAt(scene, last.to, last.paragraph)),
    feature(221, source ? 1 : 0, cue ? 1 : 0, quoted),
    feature(222, head, source ? 1 : 0),
    feature(223, sure.mean, quoted, size),
    feature(224, gapOf(cue, first), order),
    feature(225, cue ? wordAt(scene, cue.from - 1, cue.paragraph) : NOTHING, head),
    feature(227, rules(contents)),
    feature(228, rules(contents), head),
    feature(229, kin, quoted),
    feature(230, kin, sourceKin),
    feature(231, sourceKin, quoted),
    feature(232, kin, order, clusterAt(first.from)),
    feature(233, clusterAt(first.from), clusterAt(first.from + 1), quoted),
    feature(226, first.paragraph === 0 ? 1 : 0, quoted),
  ];
}

function rules(contents: readonly TaggedSpan[]): number {
  return hashOf(contents.map((span) => span.rule ?? '').join(' '));
}

function spanAt(scene: Scene, index: number | undefined): TaggedSpan | undefined {
  return index === undefined ? undefined : scene.spans[index];
}

function cueWords(scene: Scene, cue: TaggedSpan | undefined): number {
  if (cue === undefined) return NOTHING;
  const words = scene.text.tokens.slice(cue.from, cue.to).map((token) => token.lower);
  return hashOf(words.join(' '));
}

const GAPS = [0, 1, 2, 3, 5, 8];

function gapOf(cue: TaggedSpan | undefined, content: TaggedSpan): number {
  if (cue === undefined) return 15;
  return stepOf(cue.from < content.from ? content.from - cue.to : cue.from - content.to, GAPS);
}

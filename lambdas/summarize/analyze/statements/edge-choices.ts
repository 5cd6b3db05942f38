import { feature } from '../tagger/linear.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { headOf, quotedPart, type Scene, stepOf, wordAt } from './scene.ts';

export type Edge = 'start' | 'end';

/** Where a content might start (its first token) or end (one past its last), each with its features. */
export interface EdgeChoice {
  readonly options: readonly number[];
  readonly features: readonly (readonly number[])[];
  /** The option that stands now. */
  readonly current: number;
}

/** The possible starts or ends of a content within its sentence. Edges of long quotations stand firm. */
export function edgeChoice(scene: Scene, index: number, edge: Edge): EdgeChoice {
  const span = scene.spans[index];
  if (span === undefined || isFirm(scene, span, edge)) return { options: [], features: [], current: 0 };
  const options = edge === 'end' ? endsOf(scene, index, span) : startsOf(scene, index, span);
  const now = edge === 'end' ? span.to : span.from;
  return {
    options,
    features: options.map((option) => edgeFeatures(scene, index, span, edge, option)),
    current: options.indexOf(now),
  };
}

function isFirm(scene: Scene, span: TaggedSpan, edge: Edge): boolean {
  if (LAYOUT_RULES.has(span.rule)) return true;
  const token = edge === 'end' ? span.to - 1 : span.from;
  return scene.facts.speech[token] === 1 && quotedPart(scene, span.from, span.to) === 2;
}

const MOST_OPTIONS = 14; // on either side of where it stands now

const END_BEFORE =
  /^(?:[,;:—–)]|--?|and|but|or|as|after|before|while|when|where|which|who|although|though|even|because|since|despite|following|if|in|on|at|during|with|for|by|to|from|amid|until|unless|than)$/;

function endsOf(scene: Scene, index: number, span: TaggedSpan): number[] {
  const sentence = scene.text.sentences[scene.sentences[span.to - 1] ?? 0]?.tokens ?? span;
  const limit = Math.min(scene.spans[index + 1]?.from ?? sentence.to, beforeStop(scene, sentence.to));
  const isOption = (token: number) =>
    token === span.to || token === limit || (END_BEFORE.test(lowerAt(scene, token)) && isOutside(scene, token));
  const shorter = between(Math.max(span.from + 1, sentence.from), span.to)
    .filter(isOption)
    .slice(-MOST_OPTIONS);
  const longer = between(span.to + 1, limit + 1)
    .filter(isOption)
    .slice(0, MOST_OPTIONS);
  return [...shorter, span.to, ...longer];
}

const START_AT =
  /^(?:to|that|whether|how|why|what|when|where|who|if|not|against|of|as|for|on|in|about|the|a|an|his|her|their|its)$/;

function startsOf(scene: Scene, index: number, span: TaggedSpan): number[] {
  const sentence = scene.text.sentences[scene.sentences[span.from] ?? 0]?.tokens ?? span;
  const limit = Math.max(scene.spans[index - 1]?.to ?? 0, sentence.from);
  const isOption = (token: number) =>
    token === limit ||
    token === limit + 1 ||
    (isOutside(scene, token) && (START_AT.test(lowerAt(scene, token)) || /^[,;:—–]$/.test(lowerAt(scene, token - 1))));
  const longer = between(limit, span.from).filter(isOption).slice(-MOST_OPTIONS);
  const shorter = between(span.from + 1, Math.min(span.from + MOST_OPTIONS, span.to - 1)).filter(isOption);
  return [...longer, span.from, ...shorter];
}

function between(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to - from, LONGEST)) }, (_, step) => from + step);
}

const LONGEST = 80; // tokens of a sentence that are looked through

/** Not within a quotation: no edge may cut one. */
function isOutside(scene: Scene, token: number): boolean {
  const [before, here] = [scene.facts.quotes[token - 1] ?? 0, scene.facts.quotes[token] ?? 0];
  return here === 0 || here !== before;
}

function beforeStop(scene: Scene, token: number): number {
  return /^[.!?]+$/.test(lowerAt(scene, token - 1)) ? token - 1 : token;
}

function lowerAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.lower ?? '';
}

const PROBABILITIES = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
const DISTANCES = [0, 1, 2, 4, 7, 12, 20];

function edgeFeatures(scene: Scene, index: number, span: TaggedSpan, edge: Edge, option: number): number[] {
  const kind = edge === 'end' ? 300 : 400;
  const now = edge === 'end' ? span.to : span.from;
  const [from, to] = edge === 'end' ? [span.from, option] : [option, span.to];
  const way = option === now ? 0 : option > now === (edge === 'end') ? 1 : 2;
  const sure = stepOf((edge === 'end' ? scene.continues : scene.begins)[option] ?? 0, PROBABILITIES);
  const distance = stepOf(Math.abs(option - now), DISTANCES);
  const [before, at, after] = [-1, 0, 1].map((step) => wordAt(scene, option + step, span.paragraph));
  const sentence = scene.text.sentences[scene.sentences[Math.max(from, to - 1)] ?? 0]?.tokens;
  const rest = stepOf(edge === 'end' ? (sentence?.to ?? to) - to : from - (sentence?.from ?? from), DISTANCES);
  const cue = nearestCue(scene, index);
  const head = cue ? headOf(scene, cue) : 1;
  const order = cue === undefined ? 0 : cue.from < span.from ? 1 : 2;
  const first = wordAt(scene, span.from, span.paragraph);
  const size = stepOf(to - from, DISTANCES);
  const verb = Math.max(scene.facts.cueCodes[option + 1] ?? 0, scene.facts.cueCodes[option + 2] ?? 0);
  const quoted = quotedPart(scene, from, to);
  return [
    feature(kind, way),
    feature(kind + 1, way, sure),
    feature(kind + 2, way, distance, sure),
    feature(kind + 3, way, at ?? 0),
    feature(kind + 4, at ?? 0, after ?? 0),
    feature(kind + 5, before ?? 0, at ?? 0),
    feature(kind + 6, way, rest, order),
    feature(kind + 7, way, size, first),
    feature(kind + 8, at ?? 0, head),
    feature(kind + 9, at ?? 0, sure),
    feature(kind + 10, way, at ?? 0, verb),
    feature(kind + 11, way, quoted, order),
    feature(kind + 12, at ?? 0, order, rest),
    feature(kind + 13, way, head),
    feature(kind + 14, way, at ?? 0, first),
    feature(kind + 15, size, order, quoted),
    feature(kind + 16, before ?? 0, way),
    feature(kind + 17, way, option === span.to ? stepOf(span.endProbability, PROBABILITIES) : 20, rest),
  ];
}

/** The cue right before or behind the content, past one source. */
function nearestCue(scene: Scene, index: number): TaggedSpan | undefined {
  const around = [index - 1, index + 1, index + 2].map((other) => scene.spans[other]);
  const { paragraph } = scene.spans[index] ?? {};
  return around.find((span) => span?.kind === 'cue' && span.paragraph === paragraph);
}

import type { TaggedSpan } from '../tagger/tag.ts';
import { type Edge, edgeFeatures } from './edge-features.ts';
import { LAYOUT_RULES } from './layout-rules.ts';
import { quotedPart, type Scene } from './scene.ts';

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
    features: options.map(edgeFeatures(scene, index, span, edge)),
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

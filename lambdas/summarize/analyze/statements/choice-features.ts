import { SENTENCE_FLAGS } from '../tagger/facts.ts';
import type { SpanKind } from '../tagger/labels.ts';
import { feature } from '../tagger/linear.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import { headClusterOf, headOf, quotedPart, type Scene, stepOf, wordAt } from './scene.ts';

const GAPS = [0, 1, 2, 3, 5, 8, 13, 21, 34];
const CONTENT = 0;
const CUE = 100; // kinds of features of the choice of a cue's source

/** What speaks for one candidate. `nearer` candidates lie nearer to the span. */
export function choiceFeatures(scene: Scene, index: number, other: number, nearer: number): number[] {
  const [span, partner] = [scene.spans[index], scene.spans[other]];
  if (span === undefined || partner === undefined) return [];
  const kind = span.kind === 'content' ? CONTENT : CUE;
  const after = other > index ? 1 : 0;
  const [from, to] = after ? [span.to, partner.from] : [partner.to, span.from];
  const gap = stepOf(to - from, GAPS);
  const sentences = sentencesBetween(scene, from, to, span.paragraph - partner.paragraph);
  const commas = Math.min(2, countOf(scene, from, to, COMMA)) * 3 + Math.min(2, countOf(scene, from, to, DASH));
  const between = betweenOf(scene, index, other);
  const quoted = quotedPart(scene, span.from, span.to);
  const rank = Math.min(nearer, 3);
  const taken = isTaken(scene, other, after, span.kind);
  const heads = [headOf(scene, partner), headOf(scene, span)] as const;
  const side = after * 8 + sentences;
  return [
    feature(kind, side, gap),
    feature(kind + 1, side, between),
    feature(kind + 2, side, commas, quoted),
    feature(kind + 3, side, rank),
    feature(kind + 4, side, heads[0]),
    feature(
      kind + 5,
      after,
      wordAt(scene, from, span.paragraph),
      wordAt(scene, to - 1, span.paragraph),
      Math.min(3, to - from),
    ),
    feature(kind + 6, after, edges(scene, span)),
    feature(kind + 7, after, edges(scene, partner)),
    feature(kind + 8, side, taken, quoted),
    feature(kind + 9, after, rank, taken, quoted),
    feature(kind + 10, side, heads[1]),
    feature(kind + 11, side, gap, quoted, commas),
    feature(kind + 12, side, colonBefore(scene, span)),
    feature(kind + 13, side, rank, between),
    feature(kind + 14, after, wordAt(scene, span.from, span.paragraph), heads[0]),
    feature(kind + 15, after, rank, gap),
    feature(kind + 16, after, wordAt(scene, partner.from, partner.paragraph), heads[1]),
    feature(kind + 17, side, wordAt(scene, from, span.paragraph), quoted),
    feature(kind + 18, side, wordAt(scene, to - 1, span.paragraph), quoted),
    feature(kind + 19, side, headClusterOf(scene, partner)),
    feature(kind + 20, side, headClusterOf(scene, span)),
    feature(kind + 21, after, headClusterOf(scene, partner), headClusterOf(scene, span)),
  ];
}

/** What speaks for none of the candidates. */
export function noneFeatures(scene: Scene, index: number, candidates: readonly number[]): number[] {
  const span = scene.spans[index];
  if (span === undefined) return [];
  const kind = (span.kind === 'content' ? CONTENT : CUE) + 50;
  const quoted = quotedPart(scene, span.from, span.to);
  const sentence = scene.sentences[span.from];
  const near = candidates.filter((other) => scene.sentences[scene.spans[other]?.from ?? 0] === sentence).length;
  const opens = scene.text.paragraphs[span.paragraph]?.tokens.from === span.from ? 1 : 0;
  return [
    feature(kind),
    feature(kind + 1, quoted),
    feature(kind + 2, Math.min(3, candidates.length), Math.min(2, near)),
    feature(kind + 3, opens, quoted, Math.min(1, near)),
    feature(kind + 4, headOf(scene, span)),
    feature(kind + 5, edges(scene, span)),
    feature(kind + 6, wordAt(scene, span.from, span.paragraph), Math.min(1, near)),
    feature(kind + 7, wordAt(scene, span.from - 1, span.paragraph)),
  ];
}

const COMMA = /^[,;]$/;
const DASH = /^(?:[—–:]|-+)$/;

function countOf(scene: Scene, from: number, to: number, pattern: RegExp): number {
  let count = 0;
  for (let token = from; token < Math.min(to, from + FARTHEST); token++) {
    if (pattern.test(scene.text.tokens[token]?.text ?? '')) count++;
  }
  return count;
}

const FARTHEST = 60; // tokens that are looked at between two spans

/** 0 to 3 sentence ends between; 4 and up: the partner stands in the paragraph before. */
function sentencesBetween(scene: Scene, from: number, to: number, paragraphs: number): number {
  const ends = (scene.sentences[to] ?? 0) - (scene.sentences[Math.max(0, from - 1)] ?? 0);
  return Math.min(3, Math.max(0, ends)) + (paragraphs > 0 ? 4 : 0);
}

/** How many cues, sources and contents lie between, each up to two. */
function betweenOf(scene: Scene, index: number, other: number): number {
  const counts = { cue: 0, source: 0, content: 0 };
  for (let at = Math.min(index, other) + 1; at < Math.max(index, other); at++) {
    const kind = scene.spans[at]?.kind;
    if (kind) counts[kind] = Math.min(2, counts[kind] + 1);
  }
  return counts.cue * 9 + counts.source * 3 + counts.content;
}

/** Whether a span of the same kind touches the partner on its other side. */
function isTaken(scene: Scene, other: number, after: number, kind: SpanKind): number {
  const partner = scene.spans[other];
  const next = scene.spans[after ? other + 1 : other - 1];
  if (partner === undefined || next === undefined || next.kind !== kind) return 0;
  const gap = after ? next.from - partner.to : partner.from - next.to;
  return gap < 3 && next.paragraph === partner.paragraph ? 2 - Math.min(1, gap) : 0;
}

function edges(scene: Scene, span: TaggedSpan): number {
  const [before, after] = [wordAt(scene, span.from - 1, span.paragraph), wordAt(scene, span.to, span.paragraph)];
  return Math.imul(before, 31) + after;
}

function colonBefore(scene: Scene, span: TaggedSpan): number {
  const first = scene.text.paragraphs[span.paragraph]?.sentences.from ?? 0;
  return ((scene.facts.sentences[first - 1] ?? 0) & SENTENCE_FLAGS.colon) > 0 ? 1 : 0;
}

import type { SpanKind } from '../tagger/labels.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import type { Scene } from './scene.ts';

/** Content that a rule adds. */
export function addedContent(scene: Scene, from: number, to: number, rule: string): TaggedSpan {
  const paragraph = scene.text.sentences[scene.sentences[from] ?? 0]?.paragraph ?? 0;
  return addedSpan('content', paragraph, from, to, rule);
}

/** A span that a rule adds: the tagger's probabilities do not speak for it. */
export function addedSpan(kind: SpanKind, paragraph: number, from: number, to: number, rule: string): TaggedSpan {
  return { kind, paragraph, from, to, startProbability: 0, meanProbability: 0, endProbability: 0, rule };
}

/** The spans that share a token with those from `from` to `to`. `spans` are in order and do not overlap. */
export function overlapping(spans: readonly TaggedSpan[], from: number, to: number): TaggedSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while ((spans[end]?.from ?? to) < to) end++;
  return spans.slice(low, end);
}

/** The spans with others added; those that share a token with an added one give way. */
export function withAdded(spans: readonly TaggedSpan[], added: readonly TaggedSpan[]): TaggedSpan[] {
  if (added.length === 0) return [...spans];
  const staying = spans.filter((span) => overlapping(added, span.from, span.to).length === 0);
  return [...staying, ...added].toSorted((a, b) => a.from - b.from);
}

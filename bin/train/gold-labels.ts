import type { Token } from '../../lambdas/summarize/analyze/model.ts';
import { labelsOf, type SpanKind } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import type { AnnotatedArticle, Place } from './annotated-article.ts';

/** The label of every token of an article. Content goes before source and cue, the longer before the shorter. */
export function goldLabels(article: AnnotatedArticle): Uint8Array {
  const { tokens } = article.text;
  const labels = new Uint8Array(tokens.length);
  for (const { kind, place } of placesByWeight(article)) {
    const [begin, inside] = labelsOf(kind);
    const { from, to } = tokensWithin(tokens, place);
    if (labels.subarray(from, to).some((label) => label !== 0)) continue;
    labels.fill(inside, from, to);
    if (to > from) labels[from] = begin;
  }
  return startParagraphs(article, labels);
}

function placesByWeight(article: AnnotatedArticle): { kind: SpanKind; place: Place }[] {
  const contents = article.attributions.flatMap((attribution) => attribution.content);
  const byLength = contents.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  const named = (kind: SpanKind, places: readonly Place[]) => places.map((place) => ({ kind, place }));
  return [
    ...named('content', byLength),
    ...article.attributions.flatMap((attribution) => named('cue', attribution.cue)),
    ...article.attributions.flatMap((attribution) => named('source', attribution.source)),
  ];
}

/** The tokens of which at least half lies in the place. */
export function tokensWithin(tokens: readonly Token[], [start, end]: Place): { from: number; to: number } {
  let from = firstEndingAfter(tokens, start);
  const first = tokens[from];
  if (first && 2 * (Math.min(first.end, end) - start) < first.end - first.start && first.start < start) from++;
  let to = from;
  while (to < tokens.length && isWithin(tokens[to], end)) to++;
  return { from, to };
}

function isWithin(token: Token | undefined, end: number): boolean {
  return (
    token !== undefined && token.start < end && 2 * (Math.min(end, token.end) - token.start) >= token.end - token.start
  );
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A span that runs on over a paragraph's end begins again in the next. */
function startParagraphs(article: AnnotatedArticle, labels: Uint8Array): Uint8Array {
  for (const { tokens } of article.text.paragraphs) {
    const label = labels[tokens.from] ?? 0;
    if (label > 0 && label % 2 === 0) labels[tokens.from] = label - 1;
  }
  return labels;
}

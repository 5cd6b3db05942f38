/** What a token is of: nothing, or the beginning or inside of a source, cue or content. */
export const LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

export const LABEL_COUNT = LABELS.length;

export type SpanKind = 'source' | 'cue' | 'content';

export const SPAN_KINDS: readonly SpanKind[] = ['source', 'cue', 'content'];

/** The labels of a kind: beginning and inside. */
export function labelsOf(kind: SpanKind): readonly [number, number] {
  const begin = 1 + 2 * SPAN_KINDS.indexOf(kind);
  return [begin, begin + 1];
}

/** The kind that a label is of. */
export function kindOf(label: number): SpanKind | undefined {
  return label === 0 ? undefined : SPAN_KINDS[(label - 1) >> 1];
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** A span goes on only from its own kind. `from` is undefined at the start of a paragraph. */
export function mayFollow(from: number | undefined, to: number): boolean {
  return !isInside(to) || from === to || from === to - 1;
}

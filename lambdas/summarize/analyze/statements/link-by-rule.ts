import type { TokenizedText } from '../model.ts';
import type { TaggedSpan } from '../tagger/tag.ts';

export interface Link {
  readonly contents: readonly TaggedSpan[];
  readonly cue: TaggedSpan | undefined;
  readonly source: TaggedSpan | undefined;
}

const OTHER_SENTENCE = 40; // tokens that a step over a sentence's end counts for
const FARTHEST = 40;

/** Gives each content its nearest cue and each cue its nearest source; contents with one cue are one statement. */
export function linkByRule(text: TokenizedText, spans: readonly TaggedSpan[]): Link[] {
  const cues = spans.filter((span) => span.kind === 'cue');
  const sources = spans.filter((span) => span.kind === 'source');
  const byCue = new Map<TaggedSpan | undefined, TaggedSpan[]>();
  for (const content of spans.filter((span) => span.kind === 'content')) {
    const cue = nearest(text, content, cues);
    const group = cue === undefined ? [] : (byCue.get(cue) ?? []);
    group.push(content);
    byCue.set(cue ?? content, group);
  }
  return [...byCue].map(([cue, contents]) => {
    const known = cue?.kind === 'cue' ? cue : undefined;
    return { contents, cue: known, source: known && nearest(text, known, sources) };
  });
}

function nearest(text: TokenizedText, span: TaggedSpan, others: readonly TaggedSpan[]): TaggedSpan | undefined {
  let best: TaggedSpan | undefined;
  let least = FARTHEST;
  for (const other of others) {
    if (other.paragraph !== span.paragraph) continue;
    const distance = distanceOf(text, span, other);
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

function distanceOf(text: TokenizedText, one: TaggedSpan, other: TaggedSpan): number {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  let distance = to - from;
  for (let index = from; index < to; index++) {
    if (/^[.!?]$/.test(text.tokens[index]?.text ?? '')) distance += OTHER_SENTENCE;
  }
  return distance;
}

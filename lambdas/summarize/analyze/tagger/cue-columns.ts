import type { Paragraph, Range, Sentence, TokenizedText } from '../model.ts';
import { type Column, type ColumnTable, columnOf } from './columns.ts';
import type { TokenFacts } from './facts.ts';

interface Side {
  readonly cue: Int32Array;
  readonly group: Int32Array;
  readonly gap: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly cluster: Int32Array;
}

const NONE = 1; // of a class; elsewhere 0 stands for "no cue there"

/**
 * Fills in the nearest words that attribute, to the left and to the right, within the sentence. A long quotation counts as
 * no distance, and joins the sentences that it reaches over: "“One. Two,” she said" has its cue in both.
 */
export function fillCueColumns(table: ColumnTable, text: TokenizedText, paragraph: Paragraph, facts: TokenFacts): void {
  const range = paragraph.tokens;
  const sentences = text.sentences.slice(paragraph.sentences.from, paragraph.sentences.to);
  const starts = sentenceEdges(sentences, range, 'from');
  const ends = sentenceEdges(sentences, range, 'to');
  const left = sideOf(table, ['left', 'leftClass', 'leftGap', 'leftNext', 'leftPrevious', 'leftCluster']);
  const right = sideOf(table, ['right', 'rightClass', 'rightGap', 'rightNext', 'rightPrevious', 'rightCluster']);
  sweep(table, text, range, facts, left, starts, 1);
  sweep(table, text, range, facts, right, ends, -1);
}

type SideColumns = readonly [Column, Column, Column, Column, Column, Column];

function sideOf(table: ColumnTable, names: SideColumns): Side {
  const [cue, group, gap, next, previous, cluster] = names;
  return {
    cue: columnOf(table, cue),
    group: columnOf(table, group),
    gap: columnOf(table, gap),
    next: columnOf(table, next),
    previous: columnOf(table, previous),
    cluster: columnOf(table, cluster),
  };
}

/** 1 at each token with which a sentence starts (`from`) or ends (`to`), relative to the range. */
function sentenceEdges(sentences: readonly Sentence[], range: Range, edge: 'from' | 'to'): Uint8Array {
  const edges = new Uint8Array(range.to - range.from);
  for (const sentence of sentences) {
    const at = edge === 'from' ? sentence.tokens.from : sentence.tokens.to - 1;
    edges[at - range.from] = 1;
  }
  return edges;
}

function sweep(
  table: ColumnTable,
  text: TokenizedText,
  range: Range,
  facts: TokenFacts,
  side: Side,
  edges: Uint8Array,
  step: 1 | -1,
): void {
  const stems = columnOf(table, 'stem');
  const clusters = columnOf(table, 'cluster');
  let cue = -1;
  let distance = 0;
  let commas = 0;
  for (let index = step > 0 ? 0 : table.size - 1; index >= 0 && index < table.size; index += step) {
    const speech = facts.speech[range.from + index] === 1;
    if (edges[index] === 1 && !(speech && facts.speech[range.from + index - step] === 1)) cue = -1;
    side.group[index] = NONE;
    if (cue >= 0) {
      side.cluster[index] = clusters[cue] ?? 0;
      side.cue[index] = stems[cue] ?? 0;
      side.group[index] = 2 + (facts.cueCodes[range.from + cue] ?? 0);
      side.gap[index] = bucketOfDistance(distance) * 3 + Math.min(commas, 2);
      side.next[index] = stems[cue + 1] ?? 0;
      side.previous[index] = stems[cue - 1] ?? 0;
    }
    if (facts.candidates[range.from + index] === 1) {
      cue = index;
      distance = commas = 0;
    } else if (!speech) {
      distance++;
      if (isComma(text, range.from + index)) commas++;
    }
  }
}

function isComma(text: TokenizedText, index: number): boolean {
  return text.tokens[index]?.text === ',';
}

const DISTANCES = [0, 1, 2, 3, 4, 6, 9, 14, 24];

function bucketOfDistance(distance: number): number {
  const bucket = DISTANCES.findIndex((limit) => distance <= limit);
  return bucket < 0 ? DISTANCES.length : bucket;
}

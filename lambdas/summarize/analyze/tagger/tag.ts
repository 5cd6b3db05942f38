import type { Paragraph, Range, TokenizedText } from '../model.ts';
import { bestLabels, type Chain } from './decode.ts';
import { factsOf, type TokenFacts } from './facts.ts';
import { isInside, kindOf, LABEL_COUNT, labelsOf, type SpanKind } from './labels.ts';
import { type Marginals, marginalsOf } from './marginals.ts';
import { chainOf, type TaggerWeights } from './tagger-weights.ts';

/** A run of tokens that the tagger takes for a source, a cue or content. */
export interface TaggedSpan extends Range {
  readonly kind: SpanKind;
  readonly paragraph: number;
  /** How probable it is that the span starts, goes on and ends as it does, each 0 to 1. */
  readonly startProbability: number;
  readonly meanProbability: number;
  readonly endProbability: number;
  /** The rule that added it; the tagger where none is named. */
  readonly rule?: string;
}

export interface TaggedText {
  readonly facts: TokenFacts;
  /** In order of the text. */
  readonly spans: readonly TaggedSpan[];
  /** For each token, how probable it is that content begins with it; 0 in paragraphs without spans. */
  readonly begins: Float32Array;
  /** For each token, how probable it is that content goes on with it. */
  readonly continues: Float32Array;
}

/** Finds the spans of an article. */
export function tag(text: TokenizedText, weights: TaggerWeights): TaggedText {
  const facts = factsOf(text, weights.lexicons);
  const begins = new Float32Array(text.tokens.length);
  const continues = new Float32Array(text.tokens.length);
  const spans = text.paragraphs.flatMap((paragraph, index) => {
    const chain = chainOf(text, paragraph, facts, weights);
    const runs = runsOf(bestLabels(chain));
    if (runs.length === 0) return [];
    const marginals = marginalsOf(chain, weights.unit);
    keepProbabilities(paragraph, marginals, begins, continues);
    return runs.map((run) => spanOf(run, paragraph.tokens.from, index, chain, marginals));
  });
  return { facts, spans, begins, continues };
}

const [BEGIN, INSIDE] = labelsOf('content');

function keepProbabilities(
  { tokens }: Paragraph,
  marginals: Marginals,
  begins: Float32Array,
  continues: Float32Array,
): void {
  for (let token = tokens.from; token < tokens.to; token++) {
    const row = (token - tokens.from) * LABEL_COUNT;
    begins[token] = marginals.labels[row + BEGIN] ?? 0;
    continues[token] = marginals.labels[row + INSIDE] ?? 0;
  }
}

interface Run extends Range {
  readonly kind: SpanKind;
}

/** The stretches of one kind in a chain of labels. */
export function runsOf(labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < labels.length; ) {
    const kind = kindOf(labels[from] ?? 0);
    let to = from + 1;
    while (kind && to < labels.length && isInside(labels[to] ?? 0) && kindOf(labels[to] ?? 0) === kind) to++;
    if (kind) runs.push({ kind, from, to });
    from = to;
  }
  return runs;
}

function spanOf(run: Run, base: number, paragraph: number, chain: Chain, marginals: Marginals): TaggedSpan {
  const [begin, inside] = labelsOf(run.kind);
  const at = (token: number, label: number) => marginals.labels[token * LABEL_COUNT + label] ?? 0;
  let sum = 0;
  for (let token = run.from; token < run.to; token++) sum += at(token, begin) + at(token, inside);
  return {
    kind: run.kind,
    paragraph,
    from: base + run.from,
    to: base + run.to,
    startProbability: at(run.from, begin),
    meanProbability: sum / (run.to - run.from),
    endProbability: run.to < chain.size ? 1 - at(run.to, inside) : 1,
  };
}

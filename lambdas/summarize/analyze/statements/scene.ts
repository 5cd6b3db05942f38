import type { Range, TokenizedText } from '../model.ts';
import type { TokenFacts } from '../tagger/facts.ts';
import { hashOf } from '../tagger/hash.ts';
import { lemmaHash } from '../tagger/lexicons.ts';
import type { TaggedSpan, TaggedText } from '../tagger/tag.ts';
import { stemOf } from '../tagger/word-shape.ts';

/** A tagged article with what linking asks for again and again. */
export interface Scene {
  readonly text: TokenizedText;
  readonly facts: TokenFacts;
  /** In order of the text. */
  readonly spans: readonly TaggedSpan[];
  /** The sentence that each token is in. */
  readonly sentences: Int32Array;
  /** See `TaggedText`. */
  readonly begins: Float32Array;
  readonly continues: Float32Array;
}

export function sceneOf(text: TokenizedText, tagged: TaggedText): Scene {
  const sentences = new Int32Array(text.tokens.length);
  for (const [index, { tokens }] of text.sentences.entries()) sentences.fill(index, tokens.from, tokens.to);
  return { text, sentences, ...tagged };
}

const EDGE = hashOf('<edge>');

/** The hash of a token's word; of one beyond the paragraph, a hash that stands for its edge. */
export function wordAt(scene: Scene, token: number, paragraph: number): number {
  const range = scene.text.paragraphs[paragraph]?.tokens;
  return range && token >= range.from && token < range.to ? (scene.facts.hashes[token] ?? EDGE) : EDGE;
}

/** The base form of the word that a cue turns on: its last word that attributes, else its last word. */
export function headOf(scene: Scene, span: TaggedSpan): number {
  const { lower = '' } = scene.text.tokens[headTokenOf(scene, span)] ?? {};
  return lemmaHash(lower) ?? hashOf(stemOf(lower));
}

/** The cluster of the word that a cue turns on. */
export function headClusterOf(scene: Scene, span: TaggedSpan): number {
  return scene.facts.clusters[headTokenOf(scene, span)] ?? 0;
}

function headTokenOf(scene: Scene, span: TaggedSpan): number {
  for (let token = span.to - 1; token >= span.from; token--) {
    if (lemmaHash(scene.text.tokens[token]?.lower ?? '') !== undefined) return token;
  }
  return span.to - 1;
}

/** 0: nothing of it is quoted, 1: some, 2: all (but for marks at its ends). */
export function quotedPart(scene: Scene, from: number, to: number): 0 | 1 | 2 {
  let quoted = 0;
  for (let token = from; token < to; token++) if ((scene.facts.quotes[token] ?? 0) > 0) quoted++;
  if (quoted === 0) return 0;
  return quoted >= to - from - 1 ? 2 : 1;
}

/** The number of the first limit that a size does not exceed. */
export function stepOf(size: number, limits: readonly number[]): number {
  let step = 0;
  while (step < limits.length && size > (limits[step] ?? 0)) step++;
  return step;
}

const WIDEST = 150; // tokens on either side: a longer sentence is none, and the work stays linear

/** The sentence around a token, as far as it is worth looking. */
export function sentenceAround(scene: Scene, token: number): Range {
  const sentence = scene.text.sentences[scene.sentences[token] ?? 0]?.tokens ?? { from: token, to: token + 1 };
  return { from: Math.max(sentence.from, token - WIDEST), to: Math.min(sentence.to, token + WIDEST) };
}

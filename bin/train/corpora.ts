import { createHash } from 'node:crypto';
import { readAnnotated } from './annotated-article.ts';
import { type LabeledArticle, labeled } from './labeled-article.ts';

export interface Corpus {
  readonly path: string;
  readonly weight: number;
}

export interface Corpora {
  readonly training: readonly LabeledArticle[];
  /** Nothing is learned from these: the figures are measured on them. */
  readonly heldOut: readonly LabeledArticle[];
}

/**
 * Reads the annotated articles of all files. Of each file, the articles whose id has a SHA-256 that starts with a number
 * (32 bits, big-endian) divisible by 5 are held out; those in `leftOut` are in neither part.
 */
export function readCorpora(corpora: readonly Corpus[], leftOut: readonly string[]): Corpora {
  const without = new Set(leftOut);
  const articles = corpora.flatMap(({ path, weight }, index) => readAnnotated(path, weight, index).map(labeled));
  return {
    training: articles.filter(({ id }) => !isHeldOut(id) && !without.has(id)),
    heldOut: articles.filter(({ id }) => isHeldOut(id)),
  };
}

/** How many parts the articles of a corpus fall into: one is held out; the others are cut into as many again. */
export const FOLDS = 5;

export function isHeldOut(id: string): boolean {
  return digestOf(id).readUInt32BE(0) % FOLDS === 0;
}

/** The part, 0 to 4, in which a training article is tagged by a tagger that has not learned from it. */
export function foldOf(id: string): number {
  return digestOf(id).readUInt32BE(4) % FOLDS;
}

function digestOf(id: string): Buffer {
  return createHash('sha256').update(id).digest();
}

import { hashOf } from '../../lambdas/summarize/analyze/tagger/hash.ts';
import { kindOf, type SpanKind } from '../../lambdas/summarize/analyze/tagger/labels.ts';
import type { Lexicons } from '../../lambdas/summarize/analyze/tagger/lexicons.ts';
import type { LabeledArticle } from './labeled-article.ts';
import { readClusters } from './word-clusters.ts';

const FEWEST = 3; // occurrences of a word before anything is learned from it
const CUE_LEVELS = [0.08, 0.25, 0.5]; // shares of its occurrences that are cues
const SOURCE_LEVELS = [0.1, 0.25, 0.5];

/** Learns which words stand in cues and sources, and how often; joins what is known of words from elsewhere. */
export function learnLexicons(articles: readonly LabeledArticle[]): Lexicons {
  return {
    cue: levelsOf(articles, 'cue', CUE_LEVELS),
    source: levelsOf(articles, 'source', SOURCE_LEVELS),
    cluster: readClusters(),
  };
}

function levelsOf(articles: readonly LabeledArticle[], kind: SpanKind, levels: readonly number[]): Map<number, number> {
  const counts = new Map<number, [hits: number, all: number]>();
  for (const { text, labels } of articles) {
    text.tokens.forEach((token, index) => {
      if (!/\p{L}/u.test(token.text)) return;
      const hash = hashOf(token.lower);
      const [hits, all] = counts.get(hash) ?? [0, 0];
      counts.set(hash, [hits + (kindOf(labels[index] ?? 0) === kind ? 1 : 0), all + 1]);
    });
  }
  const graded = [...counts].map(([hash, [hits, all]]): [number, number] => {
    const level = all < FEWEST ? 0 : levels.filter((share) => hits >= share * all && hits > 1).length;
    return [hash, level];
  });
  return new Map(graded.filter(([, level]) => level > 0).toSorted((a, b) => a[0] - b[0]));
}

import { readFileSync } from 'node:fs';
import { hashOf } from '../../lambdas/summarize/analyze/tagger/hash.ts';

/** The clusters of words that are used alike, a line each, as `npm run cluster` writes them: word hash → number from 1 up. */
export function readClusters(): Map<number, number> {
  const lines = readFileSync(new URL('./word-clusters.txt', import.meta.url), 'utf8').trim().split('\n');
  return new Map(lines.flatMap((line, index) => line.split(' ').map((word): [number, number] => [hashOf(word), index + 1])));
}

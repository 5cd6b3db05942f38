import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../lambdas/summarize/analyze/tagger/hash.ts';

export const CLUSTERS_FILE = fileURLToPath(new URL('./word-clusters.txt', import.meta.url));

/** The clusters of words that are used alike, a line each, as `npm run cluster-words` writes them: word hash → 1 and up. */
export function readClusters(): Map<number, number> {
  const lines = readFileSync(CLUSTERS_FILE, 'utf8').trim().split('\n');
  return new Map(
    lines.flatMap((line, index) => line.split(' ').map((word): [number, number] => [hashOf(word), index + 1])),
  );
}

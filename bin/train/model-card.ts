import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { FEATURE_SET } from '../../lambdas/summarize/analyze/tagger/templates.ts';
import { figuresTable } from './figures-table.ts';
import { DECISION_OPTIONS, EDGE_OPTIONS, LINKER_OPTIONS } from './learn-statements.ts';
import { TAGGER_OPTIONS } from './learn-tagger.ts';
import type { Trained } from './train-model.ts';

/** The card that lies beside a model: what it is, what it was learned from, and how well it does. */
export function modelCard({ model, corpora }: Trained, bytes: Uint8Array): string {
  const weights = model.tagger.rows.weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
  const names = corpora.map(({ path }) => basename(path));
  return `# Model card: attributions.bin.gz

Finds who said what in English news: the spans of sources, cues and contents, which belong together, and which of them are
statements. Written by \`npm run train\`; do not edit.

## What it is

- A linear-chain conditional random field over tokens (seven labels), hashed features, learned by FTRL-proximal with L1; whole
  numbers of one byte, so that every machine finds the same labels. ${weights} weights that are not 0.
- Three log-linear choices on its output: where a content starts and ends, which cue it belongs to, which source a cue. Learned
  on articles that the tagger had not learned from (five parts, each tagged by a tagger trained on the others), so that they know
  the tagger's mistakes.
- A logistic decision, learned the same way: is it a statement, found whole? Its calibrated probability is the confidence;
  what lies below ${model.decision.threshold} is dropped, unless it is a quotation of some length.
- ${bytes.length} bytes; SHA-256 \`${createHash('sha256').update(bytes).digest('hex')}\`; feature set ${FEATURE_SET}. A program with other
  features refuses it.

It knows ${model.tagger.lexicons.cluster.size} common words by the cluster of words that are used alike, from word vectors of news and encyclopedia text
(GloVe, Pennington and others, 2014; public domain), which \`npm run cluster-words\` parted by spherical k-means.

It holds no text: features and words are hashes. The texts that it was learned from are their publishers' and no part of this
project.

## What it was learned from

${corpora.map((corpus) => `- ${basename(corpus.path)}: ${corpus.training} articles, each counted ${corpus.weight} times; ${corpus.heldOut.articles} held out`).join('\n')}

Held out is every article whose id has a SHA-256 that starts with a 32-bit number (big-endian) divisible by 5. The shipped file
is the one that was measured: nothing was learned from the held-out articles afterward.

## How well it does

Held out, in percent. A statement counts as found where its content shares at least half of its words (intersection over union)
with a marked one; views and wishes that were marked as such count neither way.

${figuresTable(corpora.map(({ path, heldOut }): readonly [string, typeof heldOut] => [basename(path), heldOut]))}

Cross-validated on the training articles (five parts, each read by a model no part of which had learned from it):

${figuresTable(corpora.map(({ path, crossValidated }): readonly [string, typeof crossValidated] => [basename(path), crossValidated]))}

## How it was made

\`npm run train -- ${corpora.map(({ weight }, index) => `${names[index]}${weight === 1 ? '' : `:${weight}`}`).join(' ')}\` with

- tagger: ${JSON.stringify(TAGGER_OPTIONS)}
- edges: ${JSON.stringify(EDGE_OPTIONS)}
- linking: ${JSON.stringify(LINKER_OPTIONS)}
- decision: ${JSON.stringify(DECISION_OPTIONS)}

The same files give the same bytes.

## What it is not for

English only. Fiction, interviews in question and answer, legal texts and chat were not among the articles. It finds what an
article attributes, not whether that is true. Indirect speech behind rare verbs is missed most; confidence is fitted to the
first file's kind of articles.
`;
}

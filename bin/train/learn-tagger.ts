import type { TaggerWeights } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
import { type CrfOptions, trainCrf } from './crf.ts';
import type { LabeledArticle } from './labeled-article.ts';
import { learnLexicons } from './learn-lexicons.ts';
import { quantized } from './quantize.ts';
import { sequencesOf } from './sequences.ts';

export interface TaggerOptions extends CrfOptions {
  /** How often, by weight, a feature must occur before anything is learned from it. */
  readonly fewest: number;
}

export const TAGGER_OPTIONS: TaggerOptions = {
  bits: 20,
  epochs: 6,
  seed: 7,
  rate: { alpha: 0.03, beta: 1, l1: 14, l2: 0 },
  fewest: 4,
};

/** Learns the lexicons and the tagger from labeled articles. */
export function learnTagger(
  articles: readonly LabeledArticle[],
  options: TaggerOptions = TAGGER_OPTIONS,
): TaggerWeights {
  const lexicons = learnLexicons(articles);
  const sequences = sequencesOf(articles, lexicons, options.bits, options.fewest);
  return quantized(trainCrf(sequences, options), options.bits, lexicons);
}

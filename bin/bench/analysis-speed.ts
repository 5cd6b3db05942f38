import { type AttributionModel, analyze } from '../../lambdas/summarize/analyze/index.ts';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { atLength } from './corpus.ts';
import { growthExponent, quantile, sum } from './statistics.ts';
import { time } from './stopwatch.ts';

export interface SpeedAtLength {
  /** How many times the length of an article. */
  readonly times: number;
  readonly meanCharacters: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export interface AnalysisSpeed {
  readonly lengths: readonly SpeedAtLength[];
  /** The k in time ~ length^k over the lengths' medians. */
  readonly growthExponent: number;
}

/** Lengths, and how often all articles are run at each: long ones take long enough to need fewer. */
const SCALES = [
  { times: 1, rounds: 20 },
  { times: 10, rounds: 4 },
  { times: 100, rounds: 1 },
] as const;

const WARM_UP_ROUNDS = 10; // until the code is compiled

/** Times the analysis alone, from article to who said what, at growing lengths. */
export function measureAnalysis(articles: readonly Article[], model: AttributionModel): AnalysisSpeed {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const article of articles) analyze(article, model);
  const lengths = SCALES.map(({ times, rounds }) => speedAt(atLength(articles, times), times, rounds, model));
  const points = lengths.map(({ meanCharacters, p50Ms }) => ({ length: meanCharacters, time: p50Ms }));
  return { lengths, growthExponent: growthExponent(points) };
}

function speedAt(articles: readonly Article[], times: number, rounds: number, model: AttributionModel): SpeedAtLength {
  const samples = Array.from({ length: rounds }, () =>
    articles.map((article) => time(() => analyze(article, model))),
  ).flat();
  return {
    times,
    meanCharacters: sum(articles.map(({ text }) => text.length)) / articles.length,
    p50Ms: quantile(samples, 0.5),
    p95Ms: quantile(samples, 0.95),
  };
}

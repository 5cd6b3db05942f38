import { z } from 'zod';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { atLength } from './corpus.ts';
import { bundleChild, runFresh } from './fresh-process.ts';

/** Megabytes that a process of its own held at most. */
export interface PeakMemory {
  /** With nothing to analyze: Node, the engine and its model. */
  readonly idleMegabytes: number;
  /** After all bundled articles. */
  readonly articlesMegabytes: number;
  /** After one article of a hundred times the length. */
  readonly longArticleMegabytes: number;
}

const LONG = 100;

const printed = z.object({ peakKilobytes: z.number() });

export function measurePeakMemory(articles: readonly Article[], folder: string): PeakMemory {
  const file = bundleChild('peak-memory', folder);
  const megabytes = (input: readonly Article[]) =>
    runFresh(file, printed, { input: JSON.stringify(input) }).peakKilobytes / 1024;
  return {
    idleMegabytes: megabytes([]),
    articlesMegabytes: megabytes(articles),
    longArticleMegabytes: megabytes(atLength(articles, LONG).slice(0, 1)),
  };
}

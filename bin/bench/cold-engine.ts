import { z } from 'zod';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { bundleChild, runFresh } from './fresh-process.ts';
import { median } from './statistics.ts';

export interface ColdEngine {
  readonly modelLoadMs: number;
  /** The first article after it, before anything is compiled. */
  readonly firstArticleMs: number;
}

const RUNS = 7;

const printed = z.object({ modelLoadMs: z.number(), firstArticleMs: z.number() });

/** Loads the model and analyzes one article, each time in a fresh process. */
export function measureColdEngine(article: Article, folder: string): ColdEngine {
  const file = bundleChild('cold-engine', folder);
  const input = JSON.stringify([article]);
  const runs = Array.from({ length: RUNS }, () => runFresh(file, printed, { input }));
  return {
    modelLoadMs: median(runs.map(({ modelLoadMs }) => modelLoadMs)),
    firstArticleMs: median(runs.map(({ firstArticleMs }) => firstArticleMs)),
  };
}

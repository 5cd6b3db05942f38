import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModel } from '../../lambdas/summarize/load-model.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import { bundleFunction } from '../../lib/bundle-function.ts';
import { type AnalysisSpeed, measureAnalysis } from './analysis-speed.ts';
import { type BundleSize, measureBundle } from './bundle-size.ts';
import { type ColdEngine, measureColdEngine } from './cold-engine.ts';
import { bundledFiles } from './corpus.ts';
import { type FormatCosts, measureFormats } from './formats/measure.ts';
import { measurePeakMemory, type PeakMemory } from './peak-memory.ts';
import { measurePipeline, type PipelineSpeed } from './pipeline-speed.ts';
import { measureStartUp, type StartUp } from './start-up.ts';

/** All that the bench measures, as `--json` prints it. */
export interface Measurements {
  readonly machine: { readonly node: string; readonly processor: string; readonly processors: number };
  readonly articles: number;
  readonly analysis: AnalysisSpeed;
  readonly pipeline: PipelineSpeed;
  readonly memory: PeakMemory;
  readonly cold: ColdEngine;
  readonly bundle: BundleSize;
  readonly startUp: StartUp;
  readonly formats: FormatCosts;
}

/** Measures everything on the bundled articles. @param progress told what comes next */
export async function measure(progress: (step: string) => void): Promise<Measurements> {
  const folder = mkdtempSync(join(tmpdir(), 'riftwire-bench-'));
  try {
    return await measureIn(folder, progress);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, progress: (step: string) => void): Promise<Measurements> {
  const step = <T>(name: string, task: () => T): T => {
    progress(name);
    return task();
  };
  const files = bundledFiles();
  const articles = await Promise.all(files.map(parseArticle));
  const [first] = articles;
  if (first === undefined) throw new Error('no bundled articles');
  const model = loadModel();
  const bundle = step('bundle', () => bundleFunction(join(folder, 'function')));
  return {
    machine: { node: process.version, processor: cpus()[0]?.model ?? 'unknown', processors: cpus().length },
    articles: articles.length,
    analysis: step('analysis at three lengths', () => measureAnalysis(articles, model)),
    pipeline: await step('articles per second', () => measurePipeline(files, model)),
    memory: step('peak memory', () => measurePeakMemory(articles, folder)),
    cold: step('model load', () => measureColdEngine(first, folder)),
    bundle: measureBundle(bundle),
    startUp: step('start-up', () => measureStartUp(bundle, folder)),
    formats: await step('first files of each format', () => measureFormats(join(folder, 'formats'))),
  };
}

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { TaggerWeights } from '../../lambdas/summarize/analyze/tagger/tagger-weights.ts';
import { type Corpus, FOLDS } from './corpora.ts';

/** What a process is told: train on everything but this fold (or on all, where there is none of that number). */
export interface TaggerJob {
  readonly corpora: readonly Corpus[];
  readonly leftOut: readonly string[];
  readonly fold: number;
}

export interface Taggers {
  /** Learned from all training articles. */
  readonly final: TaggerWeights;
  /** By fold: learned from all but those of the fold. */
  readonly without: readonly TaggerWeights[];
}

const PROCESSES = 2;

/** Trains the tagger and its five jackknifed twins, two at a time. */
export async function trainTaggers(
  corpora: readonly Corpus[],
  leftOut: readonly string[],
  report: (line: string) => void,
): Promise<Taggers> {
  const folds = Array.from({ length: FOLDS + 1 }, (_, index) => FOLDS - index);
  const trained = new Map<number, TaggerWeights>();
  const work = async (): Promise<void> => {
    for (let fold = folds.shift(); fold !== undefined; fold = folds.shift()) {
      trained.set(fold, await inProcess({ corpora, leftOut, fold }));
      report(fold === FOLDS ? 'trained the tagger' : `trained the tagger without part ${fold + 1} of ${FOLDS}`);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  const tagger = (fold: number): TaggerWeights => {
    const weights = trained.get(fold);
    if (weights === undefined) throw new Error(`No tagger was trained for part ${fold}`);
    return weights;
  };
  return { final: tagger(FOLDS), without: Array.from({ length: FOLDS }, (_, fold) => tagger(fold)) };
}

const Weights = z.object({
  bits: z.number(),
  unit: z.number(),
  rows: z.object({ index: z.instanceof(Int32Array), weights: z.instanceof(Int8Array) }),
  transitions: z.instanceof(Int32Array),
  lexicons: z.object({
    cue: z.map(z.number(), z.number()),
    source: z.map(z.number(), z.number()),
    cluster: z.map(z.number(), z.number()),
  }),
});

function inProcess(job: TaggerJob): Promise<TaggerWeights> {
  return new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL('./tagger-process.ts', import.meta.url));
    const child = fork(path, { serialization: 'advanced' });
    child.once('message', (message: unknown) => resolve(Weights.parse(message)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Training the tagger for part ${job.fold} ended with code ${code}`)));
    child.send(job);
  });
}

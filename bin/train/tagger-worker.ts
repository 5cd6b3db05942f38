import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { foldOf, readCorpora } from './corpora.ts';
import { learnTagger } from './learn-tagger.ts';

const Job = z.object({
  corpora: z.array(z.object({ path: z.string(), weight: z.number() })),
  leftOut: z.array(z.string()),
  fold: z.number(),
});

const { corpora, leftOut, fold } = Job.parse(workerData);
const { training } = readCorpora(corpora, leftOut);
parentPort?.postMessage(learnTagger(training.filter(({ id }) => foldOf(id) !== fold)));

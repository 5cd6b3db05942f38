import { z } from 'zod';
import { foldOf, readCorpora } from './corpora.ts';
import { learnTagger } from './learn-tagger.ts';

/** Run by `trainTaggers` as a process of its own: receives a job, sends the tagger back, and ends. */
const Job = z.object({
  corpora: z.array(z.object({ path: z.string(), weight: z.number() })),
  leftOut: z.array(z.string()),
  fold: z.number(),
});

process.once('message', (message) => {
  const { corpora, leftOut, fold } = Job.parse(message);
  const { training } = readCorpora(corpora, leftOut);
  process.send?.(learnTagger(training.filter(({ id }) => foldOf(id) !== fold)), () => process.disconnect());
});

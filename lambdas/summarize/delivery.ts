import type { Outcome, Published, Stored } from './outcome.ts';
import { toDigest } from './publish/digest.ts';
import { toMessage } from './publish/message.ts';
import type { SummaryTopic } from './publish/summary-topic.ts';
import type { Upload } from './read/upload-event.ts';
import {
  type Collaborators,
  markPublished,
  readAndAnalyze,
  recordFailure,
  summarizeArticle,
  withClaim,
} from './summarize-article.ts';

/** How the uploads of one batch are told of. */
export interface Delivery {
  /** @returns `waiting` where the upload counts as published only once `finish` is through */
  summarize(upload: Upload): Promise<Outcome | Waiting>;
  /** @throws Error where the waiting uploads have to be tried again */
  finish(): Promise<readonly Published[]>;
}

export interface Waiting {
  readonly state: 'waiting';
}

/** A message for each article, to people and to machines. */
export function eachDelivery(collaborators: Collaborators): Delivery {
  return {
    summarize: (upload) => summarizeArticle(upload, collaborators),
    finish: async () => [],
  };
}

/**
 * Machines get each summary at once, as ever; people get one digest of the whole batch. Where the digest cannot be sent,
 * its articles are all tried again: machines may then get a summary twice, and nobody misses one.
 */
export function digestDelivery(collaborators: Collaborators, digests: SummaryTopic): Delivery {
  const waiting: Stored[] = [];
  return {
    summarize: (upload) =>
      withClaim(upload, collaborators, async (claim): Promise<Waiting> => {
        const stored = await readAndAnalyze(claim, upload, collaborators);
        await collaborators.topic.publish(toMessage(stored.summary, stored.location));
        await collaborators.summaries.markStored(claim);
        waiting.push(stored);
        return { state: 'waiting' };
      }),
    async finish() {
      if (waiting.length === 0) return [];
      try {
        await digests.publish(toDigest(waiting));
      } catch (error) {
        await Promise.all(waiting.map(({ claim }) => recordFailure(claim, collaborators.summaries, error)));
        throw error;
      }
      return Promise.all(waiting.map((stored) => markPublished(stored, collaborators)));
    },
  };
}

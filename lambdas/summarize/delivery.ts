import { toDigest, toMessage } from './publish/message.ts';
import type { SummaryTopic } from './publish/summary-topic.ts';
import type { Upload } from './read/upload-event.ts';
import {
  type Collaborators,
  markPublished,
  type Outcome,
  type Published,
  prepareSummary,
  type Ready,
  summarizeArticle,
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
  const waiting: Ready[] = [];
  return {
    async summarize(upload) {
      const prepared = await prepareSummary(upload, collaborators);
      if (prepared.state !== 'ready') return prepared;
      await collaborators.topic.publish(toMessage(prepared.summary, prepared.location));
      waiting.push(prepared);
      return { state: 'waiting' };
    },
    async finish() {
      if (waiting.length === 0) return [];
      await digests.publish(toDigest(waiting));
      return Promise.all(waiting.map((ready) => markPublished(ready, collaborators)));
    },
  };
}

import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import { eachDelivery } from '../../lambdas/summarize/delivery.ts';
import { handleBatch } from '../../lambdas/summarize/handle-batch.ts';
import { loadModel } from '../../lambdas/summarize/load-model.ts';
import { summaryStore } from '../../lambdas/summarize/publish/summary-store.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import type { Collaborators } from '../../lambdas/summarize/summarize-article.ts';
import type { Telemetry } from '../../lambdas/summarize/telemetry.ts';
import { folderDocuments } from './folder-documents.ts';
import { type DeadLetter, folderQueue } from './folder-queue.ts';
import type { Folders } from './folders.ts';
import { inboxArticles, upload } from './inbox.ts';
import { outboxTopic } from './outbox.ts';

/** The pipeline as on AWS, on folders: the function itself is the same. */
export interface LocalPipeline {
  /** Puts a file into the inbox, and the event that tells of it into the queue. */
  upload(file: string): Promise<void>;
  /** Works until the queue is empty. @returns what failed too often */
  work(): Promise<readonly DeadLetter[]>;
}

/** One process works on a folder: whatever has a claim when it looks died with an earlier one. */
const LEASE = { now: () => new Date(), seconds: 0 };

/** @param parse and the engine, unless others are given */
export function localPipeline(
  folders: Folders,
  telemetry: Telemetry,
  engine: Pick<Collaborators, 'parse' | 'analyze'> = realEngine(),
): LocalPipeline {
  const articles = inboxArticles(folders.inbox);
  const summaries = summaryStore(folderDocuments(folders.data), LEASE);
  const queue = folderQueue(folders.queue, folders.deadLetters);
  const delivery = eachDelivery({ ...engine, articles, summaries, topic: outboxTopic(folders) });
  const batch = { summaries, delivery, telemetry, uri: articles.uri, remainingMs: () => Number.POSITIVE_INFINITY };
  return {
    upload: async (file) => queue.send(await upload(file, folders.inbox)),
    work: () => queue.drain((event) => handleBatch(event, batch)),
  };
}

function realEngine(): Pick<Collaborators, 'parse' | 'analyze'> {
  const model = loadModel();
  return { parse: parseArticle, analyze: (article) => analyze(article, model) };
}

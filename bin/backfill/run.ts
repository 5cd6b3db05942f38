import type { S3Client } from '@aws-sdk/client-s3';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { Terminal } from '../analyze/terminal.ts';
import { readCheckpoint, removeCheckpoint, writeCheckpoint } from './checkpoint.ts';
import type { BackfillWork } from './options.ts';
import { queueEvents } from './queue-events.ts';
import { type PageStart, readPage } from './stored-articles.ts';

export interface Clients {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

/**
 * Queues what is in a bucket, page by page, noting after each page how far it is. Between a page and its note an
 * interruption can repeat events, as S3 itself does: a repeated event sends nothing.
 */
export async function backfill(
  work: BackfillWork,
  queueUrl: string,
  clients: Clients,
  terminal: Terminal,
): Promise<void> {
  const { checkpoint: file, dryRun } = work;
  const source = `s3://${work.bucket}/${work.prefix}`;
  const reached = dryRun ? undefined : await readCheckpoint(file, source, queueUrl);
  if (reached !== undefined) terminal.complain(`Going on after ${reached.key}: ${reached.queued} are queued already\n`);
  let queued = reached?.queued ?? 0;
  let from: PageStart | undefined = reached && { key: reached.key, version: reached.version };
  do {
    const { objects, next } = await readPage(clients.s3, work, from);
    if (!dryRun) await queueEvents(clients.sqs, queueUrl, objects);
    queued += objects.length;
    if (!dryRun && next !== undefined) await writeCheckpoint(file, { source, queue: queueUrl, ...next, queued });
    if (next !== undefined) terminal.complain(`${queued} articles ${dryRun ? 'counted' : 'queued'}\n`);
    from = next;
  } while (from !== undefined);
  if (!dryRun) await removeCheckpoint(file);
  terminal.write(`${queued} articles of ${source} ${dryRun ? 'would be queued' : 'are queued'}.\n`);
}

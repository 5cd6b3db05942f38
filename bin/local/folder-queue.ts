import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { MAX_RECEIVES } from '../../lambdas/summarize/environment.ts';

/** A queue of files, which stands in for SQS: what fails comes again, and in the end lies among the dead letters. */
export interface FolderQueue {
  send(body: string): Promise<void>;
  /** Hands out messages until none is left; those that an earlier run left behind come first. @returns who died */
  drain(handle: Handle): Promise<readonly DeadLetter[]>;
}

export interface DeadLetter {
  readonly messageId: string;
  readonly body: string;
  readonly path: string;
}

export type Handle = (event: SQSEvent) => Promise<SQSBatchResponse>;

const BATCH_SIZE = 10;
const MESSAGE = z.object({ body: z.string(), receiveCount: z.number() });

type Message = z.infer<typeof MESSAGE> & { readonly file: string };

export function folderQueue(queue: string, deadLetters: string): FolderQueue {
  let sent = 0;
  return {
    async send(body) {
      await mkdir(queue, { recursive: true });
      sent += 1;
      await save(queue, { file: `${Date.now()}-${String(sent).padStart(8, '0')}.json`, body, receiveCount: 0 });
    },
    async drain(handle) {
      const dead: DeadLetter[] = [];
      for (let batch = await receive(queue); batch.length > 0; batch = await receive(queue)) {
        const failed = await failures(batch, handle);
        const ends = batch.map((message) => settle(message, failed.has(message.file), queue, deadLetters));
        dead.push(...(await Promise.all(ends)).flat());
      }
      return dead;
    },
  };
}

/** The oldest messages; each is counted as received before anybody works on it. */
async function receive(queue: string): Promise<readonly Message[]> {
  const files = (await readdir(queue)).filter((file) => file.endsWith('.json')).toSorted();
  return Promise.all(
    files.slice(0, BATCH_SIZE).map(async (file) => {
      const { body, receiveCount } = MESSAGE.parse(JSON.parse(await readFile(join(queue, file), 'utf8')));
      const message = { file, body, receiveCount: receiveCount + 1 };
      await save(queue, message);
      return message;
    }),
  );
}

async function failures(batch: readonly Message[], handle: Handle): Promise<ReadonlySet<string>> {
  const { batchItemFailures } = await handle({ Records: batch.map(toRecord) });
  return new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
}

/** Deletes what is done, leaves what comes again, and lays aside what has come too often. */
async function settle(message: Message, hasFailed: boolean, queue: string, deadLetters: string): Promise<DeadLetter[]> {
  const { file, body, receiveCount } = message;
  if (!hasFailed) await rm(join(queue, file));
  if (!hasFailed || receiveCount < MAX_RECEIVES) return [];
  const path = join(deadLetters, file);
  await rename(join(queue, file), path);
  return [{ messageId: file, body, path }];
}

async function save(queue: string, { file, body, receiveCount }: Message): Promise<void> {
  await writeFile(join(queue, file), `${JSON.stringify({ body, receiveCount }, undefined, 2)}\n`);
}

/** A message as Lambda gets it from SQS. */
function toRecord({ file, body, receiveCount }: Message): SQSRecord {
  return {
    messageId: file,
    receiptHandle: file,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: '',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: '',
  };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, SendMessageCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { parseRecord, type UploadRecord } from '../../lambdas/summarize/publish/store/upload-record.ts';
import type { Upload } from './files/readable.ts';
import type { Deployed } from './stage.ts';

/** Uploads files as somebody would, many at once. @returns the ETag of each, by key */
export async function upload(
  { clients, outputs }: Deployed,
  uploads: readonly Upload[],
): Promise<ReadonlyMap<string, string>> {
  const etags = await inParallel(uploads, async ({ key, bytes }) => {
    const request = new PutObjectCommand({ Bucket: outputs.ArticlesBucket, Key: key, Body: bytes });
    const { ETag = '' } = await clients.s3.send(request);
    return [key, ETag.replaceAll('"', '')] as const;
  });
  return new Map(etags);
}

/** Puts a body into the queue, as EventBridge, S3 or a person would. */
export async function enqueue({ clients, outputs }: Deployed, MessageBody: string): Promise<void> {
  await clients.sqs.send(new SendMessageCommand({ QueueUrl: outputs.QueueUrl, MessageBody }));
}

/** Waits until the queue is empty and nobody works on what was in it. */
export async function settled(stage: Deployed, maxSeconds = 120): Promise<void> {
  const deadline = Date.now() + maxSeconds * 1000;
  for (
    let quiet = 0;
    quiet < QUIET_POLLS;
    quiet = (await waiting(stage, stage.outputs.QueueUrl)) === 0 ? quiet + 1 : 0
  ) {
    if (Date.now() > deadline) throw new Error(`the queue was not empty after ${maxSeconds} s`);
    await sleep(POLL_MILLISECONDS);
  }
}

const QUIET_POLLS = 3; // an event may still be on its way from S3
const POLL_MILLISECONDS = 250;

/** How many messages a queue holds, those included that somebody works on. */
export async function waiting({ clients }: Deployed, QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await clients.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
  );
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
}

/** Lets attempts follow each other after this time, and puts it back: as deployed, five of them take half an hour. */
export async function hurried<Result>(stage: Deployed, seconds: number, use: () => Promise<Result>): Promise<Result> {
  const hideFor = (VisibilityTimeout: string) => {
    const { sqs } = stage.clients;
    return sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: stage.outputs.QueueUrl, Attributes: { VisibilityTimeout } }),
    );
  };
  await hideFor(String(seconds));
  return use().finally(() => hideFor(VISIBILITY_AS_DEPLOYED));
}

const VISIBILITY_AS_DEPLOYED = '360';

/** What became of the uploads whose keys start as given: one record for each version. */
export async function records(stage: Deployed, prefix: string): Promise<readonly UploadRecord[]> {
  const all = await inParallel(await keysOfSummaries(stage, 'records/'), async (key) =>
    parseRecord(await stored(stage, key), key),
  );
  return all.filter(({ article }) => article.startsWith(`s3://${stage.outputs.ArticlesBucket}/${prefix}`));
}

/** The keys in the bucket of summaries that start as given. */
export async function keysOfSummaries({ clients, outputs }: Deployed, prefix: string): Promise<readonly string[]> {
  const keys: string[] = [];
  let token: string | undefined;
  do {
    const page = await clients.s3.send(
      new ListObjectsV2Command({ Bucket: outputs.SummariesBucket, Prefix: prefix, ContinuationToken: token }),
    );
    keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
    token = page.NextContinuationToken;
  } while (token !== undefined);
  return keys;
}

/** The text of an object in the bucket of summaries, by its key or its URI. */
export async function stored({ clients, outputs }: Deployed, keyOrUri: string): Promise<string> {
  const Key = keyOrUri.replace(`s3://${outputs.SummariesBucket}/`, '');
  const { Body } = await clients.s3.send(new GetObjectCommand({ Bucket: outputs.SummariesBucket, Key }));
  return (await Body?.transformToString()) ?? '';
}

const AT_ONCE = 32;

async function inParallel<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const remaining = items.entries();
  const work = async () => {
    for (const [index, item] of remaining) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

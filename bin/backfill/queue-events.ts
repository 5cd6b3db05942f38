import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import { type CreatedObject, objectCreated } from '../events/object-created.ts';

const BATCH_SIZE = 10; // the most that SQS takes at once
const MAX_ATTEMPTS = 5;

/** Puts an event for each object into the queue. @throws Error where SQS refuses some of them again and again */
export async function queueEvents(sqs: SQSClient, queueUrl: string, objects: readonly CreatedObject[]): Promise<void> {
  const entries = objects.map((object, index) => ({ Id: String(index), MessageBody: objectCreated(object) }));
  for (let first = 0; first < entries.length; first += BATCH_SIZE) {
    await send(sqs, queueUrl, entries.slice(first, first + BATCH_SIZE));
  }
}

/** SQS may take a part of a batch: what it refused is sent again. */
async function send(sqs: SQSClient, queueUrl: string, batch: readonly SendMessageBatchRequestEntry[]): Promise<void> {
  let rest = batch;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: [...rest] }));
    const refused = new Map(Failed.map(({ Id, Code, Message }) => [Id, `${Code}: ${Message}`]));
    if (refused.size === 0) return;
    const own = [...refused.values()][0];
    rest = rest.filter(({ Id }) => refused.has(Id));
    if (attempt === MAX_ATTEMPTS - 1) throw new Error(`SQS refused ${rest.length} of ${batch.length} messages: ${own}`);
  }
}

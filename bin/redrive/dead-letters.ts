import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { Documents } from '../../lambdas/summarize/publish/store/documents.ts';
import { uploadId } from '../../lambdas/summarize/publish/store/upload-identity.ts';
import { parseRecord, recordKey } from '../../lambdas/summarize/publish/store/upload-record.ts';
import { type Upload, uploadsIn } from '../../lambdas/summarize/read/upload-event.ts';

/** A message that was tried too often. */
export interface DeadLetter {
  /** ISO 8601; when the queue first got it. */
  readonly sentAt: string;
  readonly articles: readonly { readonly article: string; readonly why: string }[];
}

export interface DeadLetters {
  readonly queueArn: string;
  /** About how many there are: SQS counts no more exactly than that. */
  readonly count: number;
  /** Some of them, or all. */
  readonly letters: readonly DeadLetter[];
}

const MOST_SHOWN = 50;
const VISIBILITY_SECONDS = 30; // while they are read here nobody else gets them, and they cannot be moved

/** Looks into the dead-letter queue, and leaves everything in it. */
export async function deadLetters(sqs: SQSClient, queueUrl: string, records: Documents): Promise<DeadLetters> {
  const { Attributes: attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'],
    }),
  );
  const messages = await peek(sqs, queueUrl);
  return {
    queueArn: attributes.QueueArn ?? '',
    count: Math.max(Number(attributes.ApproximateNumberOfMessages ?? 0), messages.length),
    letters: await Promise.all(messages.map((message) => toLetter(message, records))),
  };
}

async function peek(sqs: SQSClient, queueUrl: string): Promise<readonly Message[]> {
  const seen = new Map<string, Message>();
  try {
    while (seen.size < MOST_SHOWN) {
      const { Messages: messages = [] } = await sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: queueUrl,
          MaxNumberOfMessages: 10,
          VisibilityTimeout: VISIBILITY_SECONDS,
          WaitTimeSeconds: 1,
          MessageSystemAttributeNames: ['SentTimestamp'],
        }),
      );
      if (messages.length === 0) break;
      for (const message of messages) seen.set(message.MessageId ?? '', message);
    }
  } finally {
    await putBack(sqs, queueUrl, [...seen.values()]);
  }
  return [...seen.values()].slice(0, MOST_SHOWN);
}

async function putBack(sqs: SQSClient, queueUrl: string, messages: readonly Message[]): Promise<void> {
  for (let first = 0; first < messages.length; first += 10) {
    const entries = messages.slice(first, first + 10).map(({ ReceiptHandle }, index) => ({
      Id: String(index),
      ReceiptHandle,
      VisibilityTimeout: 0,
    }));
    await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
  }
}

async function toLetter({ Body = '', Attributes }: Message, records: Documents): Promise<DeadLetter> {
  const sentAt = new Date(Number(Attributes?.SentTimestamp ?? 0)).toISOString();
  try {
    return { sentAt, articles: await Promise.all(uploadsIn(Body).map((upload) => explain(upload, records))) };
  } catch (error) {
    return { sentAt, articles: [{ article: '(no upload event)', why: String(error) }] };
  }
}

/** The record of the upload says what its last attempt ran into. */
async function explain(upload: Upload, records: Documents) {
  const article = `s3://${upload.bucket}/${upload.key}`;
  const key = recordKey(uploadId(upload));
  const found = await records.read(key);
  if (found === undefined) return { article, why: 'it was never begun: was the function throttled, or denied access?' };
  const record = parseRecord(found.text, records.uri(key));
  if (record.state === 'failed') return { article, why: `${record.error} (attempt ${record.attempt})` };
  if (record.state === 'published' || record.state === 'skipped') return { article, why: `done: ${record.state}` };
  return { article, why: `attempt ${record.attempt} ended the function: out of time or memory?` };
}

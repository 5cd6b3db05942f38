import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
} from '@aws-sdk/client-sqs';
import { z } from 'zod';
import type { Clients } from './clients.ts';

/** A queue that is subscribed to the topic. */
export interface Subscriber {
  readonly arn: string;
  /** Takes all that has come since the last time. */
  take(): Promise<readonly Received[]>;
}

/** A message as it came out of the subscriber's queue. */
export interface Received {
  readonly subject: string;
  readonly body: unknown;
  readonly attributes: Readonly<Record<string, string>>;
  /** When it was put into the queue, in milliseconds. */
  readonly sentAt: number;
}

export async function createSubscriber({ sqs }: Clients, name: string): Promise<Subscriber> {
  const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }));
  return { arn: Attributes?.QueueArn ?? '', take: () => take(sqs, QueueUrl) };
}

async function take(sqs: Clients['sqs'], QueueUrl: string): Promise<readonly Received[]> {
  const received: Received[] = [];
  for (;;) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'] }),
    );
    if (Messages.length === 0) return received;
    received.push(...Messages.map(read));
    const Entries = Messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
    await sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  }
}

const ENVELOPE = z.object({
  Subject: z.string(),
  Message: z.string(),
  MessageAttributes: z.record(z.string(), z.object({ Value: z.string() })),
});

function read({ Body = '', Attributes }: Message): Received {
  const { Subject, Message: text, MessageAttributes } = ENVELOPE.parse(JSON.parse(Body));
  const attributes = Object.entries(MessageAttributes).map(([name, { Value }]) => [name, Value] as const);
  return {
    subject: Subject,
    body: JSON.parse(text),
    attributes: Object.fromEntries(attributes),
    sentAt: Number(Attributes?.SentTimestamp),
  };
}

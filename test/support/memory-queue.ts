import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** SQS as far as Riftwire uses it: batches, partial failures, receive counts and dead letters, in memory. */
export interface MemoryQueue {
  send(body: string): void;
  /**
   * Hands out what is in the queue, in batches, once. A batch whose handler throws (it crashed, or ran out of time)
   * comes back whole; one that answers comes back as far as it names failures.
   */
  deliver(handle: (event: SQSEvent) => Promise<SQSBatchResponse>): Promise<void>;
  /** Delivers until nothing is left. `between` stands for the visibility timeout. */
  drain(handle: (event: SQSEvent) => Promise<SQSBatchResponse>, between?: () => void): Promise<void>;
  readonly waiting: number;
  /** Bodies, in order of their death. */
  readonly deadLetters: readonly string[];
}

interface Message {
  readonly id: string;
  readonly body: string;
  readonly receiveCount: number;
}

export function memoryQueue({ batchSize = 10, maxReceiveCount = 5 } = {}): MemoryQueue {
  let messages: readonly Message[] = [];
  let sent = 0;
  const deadLetters: string[] = [];

  const deliver: MemoryQueue['deliver'] = async (handle) => {
    const due = messages.map((message) => ({ ...message, receiveCount: message.receiveCount + 1 }));
    messages = [];
    for (const batch of batchesOf(due, batchSize)) {
      const failed = await failuresOf(batch, handle);
      const back = batch.filter((message) => failed.has(message.id));
      deadLetters.push(...back.filter(({ receiveCount }) => receiveCount >= maxReceiveCount).map(({ body }) => body));
      messages = [...messages, ...back.filter(({ receiveCount }) => receiveCount < maxReceiveCount)];
    }
  };

  return {
    send(body) {
      sent += 1;
      messages = [...messages, { id: `message-${sent}`, body, receiveCount: 0 }];
    },
    deliver,
    async drain(handle, between = () => {}) {
      while (messages.length > 0) {
        await deliver(handle);
        between();
      }
    },
    get waiting() {
      return messages.length;
    },
    deadLetters,
  };
}

/** A batch as Lambda gets it. */
export function sqsEvent(messages: readonly Message[]): SQSEvent {
  return { Records: messages.map(sqsRecord) };
}

function batchesOf(messages: readonly Message[], size: number): readonly (readonly Message[])[] {
  return Array.from({ length: Math.ceil(messages.length / size) }, (_, index) =>
    messages.slice(index * size, (index + 1) * size),
  );
}

async function failuresOf(batch: readonly Message[], handle: (event: SQSEvent) => Promise<SQSBatchResponse>) {
  try {
    const { batchItemFailures } = await handle(sqsEvent(batch));
    return new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
  } catch {
    return new Set(batch.map(({ id }) => id));
  }
}

function sqsRecord({ id, body, receiveCount }: Message): SQSRecord {
  return {
    messageId: id,
    receiptHandle: `receipt-${id}`,
    body,
    attributes: {
      ApproximateReceiveCount: String(receiveCount),
      SentTimestamp: '1764063000000',
      SenderId: 'EXAMPLE',
      ApproximateFirstReceiveTimestamp: '1764063000001',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-west-1:111122223333:uploads',
    awsRegion: 'eu-west-1',
  };
}

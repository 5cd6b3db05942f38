import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import type { Faults } from './memory-s3.ts';

/** SNS as far as Riftwire uses it, behind the real client: what was published, in order. */
export interface MemorySns {
  readonly client: SNSClient;
  readonly published: readonly PublishedMessage[];
}

export interface PublishedMessage {
  readonly subject: string;
  /** The body for each protocol. */
  readonly bodies: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, { readonly DataType: string; readonly StringValue: string }>>;
}

export function memorySns(faults: Faults = {}): MemorySns {
  const client = new SNSClient({ region: 'eu-west-1' });
  const published: PublishedMessage[] = [];
  mockClient(client)
    .on(PublishCommand)
    .callsFake(async (input) => {
      faults.before?.('Publish', input.TopicArn);
      published.push({
        subject: input.Subject,
        bodies: JSON.parse(input.Message),
        attributes: input.MessageAttributes,
      });
      faults.after?.('Publish', input.TopicArn);
      return { MessageId: `m${published.length}` };
    });
  return { client, published };
}

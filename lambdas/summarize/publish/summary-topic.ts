import { type MessageAttributeValue, PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Attribute } from './attributes.ts';
import type { Pace } from './pace.ts';
import type { SummaryMessage } from './summary-message.ts';

/** Where messages go out to subscribers. */
export interface SummaryTopic {
  /** @throws Error where the message was not taken: to be retried */
  publish(message: SummaryMessage): Promise<void>;
  /** Resolves when another process may publish: to be called before this one ends. */
  settle(): Promise<void>;
}

/** Publishes to SNS, one body for email and one for machines. */
export function snsSummaryTopic(sns: SNSClient, topicArn: string, pace: Pace): SummaryTopic {
  return {
    async publish(message) {
      await pace.turn();
      await sns.send(new PublishCommand({ TopicArn: topicArn, ...publishInput(message) }));
    },
    settle: () => pace.settle(),
  };
}

/** SNS asks for a `default` body; it goes to every protocol that has none of its own: SQS, Lambda, HTTPS. */
function publishInput({ subject, email, json, attributes }: SummaryMessage) {
  return {
    Subject: subject,
    MessageStructure: 'json',
    Message: JSON.stringify({ default: json, email }),
    MessageAttributes: Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, attributeValue(value)]),
    ),
  };
}

function attributeValue(value: Attribute): MessageAttributeValue {
  if (typeof value === 'number') return { DataType: 'Number', StringValue: String(value) };
  if (typeof value === 'object') return { DataType: 'String.Array', StringValue: JSON.stringify(value) };
  return { DataType: 'String', StringValue: value };
}

import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { DeadLetterQueue } from './encrypted-queue.ts';
import { EncryptedTopic } from './encrypted-topic.ts';
import { subscribe } from './subscriptions.ts';

export interface SummaryTopicProps {
  readonly configuration: Configuration;
  readonly key: IKey | undefined;
}

/** Where summaries are published, with its subscribers and a queue for what none of them would take. */
export class SummaryTopic extends Construct {
  readonly topic: EncryptedTopic;
  readonly undelivered: DeadLetterQueue;

  constructor(scope: Construct, id: string, { configuration, key }: SummaryTopicProps) {
    super(scope, id);
    this.topic = new EncryptedTopic(this, 'Topic', { key, displayName: 'Riftwire' });
    this.undelivered = new DeadLetterQueue(this, 'Undelivered', key);
    subscribe(this, { configuration, topic: this.topic, undelivered: this.undelivered });
  }
}

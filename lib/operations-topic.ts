import { Validations } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Subscription, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { EncryptedTopic } from './encrypted-topic.ts';
import { inThisAccount } from './policies.ts';

export interface OperationsTopicProps {
  readonly configuration: Configuration;
  readonly key: IKey | undefined;
  readonly undelivered: IQueue;
}

/** Where alarms go: to a person, once an address is configured and its owner has confirmed it. */
export class OperationsTopic extends Construct {
  readonly topic: EncryptedTopic;

  constructor(scope: Construct, id: string, { configuration, key, undelivered }: OperationsTopicProps) {
    super(scope, id);
    this.topic = new EncryptedTopic(this, 'Topic', { key, displayName: 'Riftwire operations' });
    // Its own policy takes the place of the default one, by which the account's alarms could publish.
    this.topic.grantPublish(inThisAccount(this, new ServicePrincipal('cloudwatch.amazonaws.com')));
    this.subscribe(configuration.operationsEmail, undelivered);
  }

  private subscribe(endpoint: string | undefined, undelivered: IQueue): void {
    if (endpoint === undefined) {
      Validations.of(this).addWarning('riftwire:no-operations-email', NOBODY_IS_TOLD);
      return;
    }
    new Subscription(this, 'Email', {
      topic: this.topic,
      protocol: SubscriptionProtocol.EMAIL,
      endpoint,
      deadLetterQueue: undelivered,
    });
  }
}

const NOBODY_IS_TOLD =
  'No alarm reaches a person yet: set "riftwire:operationsEmail" in cdk.json, or subscribe to the operations topic.';

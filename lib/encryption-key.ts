import { RemovalPolicy } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { inThisAccount } from './policies.ts';

/**
 * A key of the customer's own for the buckets, queues and topics. EventBridge and CloudWatch are let in by the rule and
 * the alarms' topic; a topic under AWS's own SNS key (alias/aws/sns) would silently get no alarm. Logs hold neither text
 * nor address and stay as they are.
 */
export function encryptionKey(scope: Construct): IKey {
  const key = new Key(scope, 'Key', {
    description: 'Riftwire: articles, summaries, queues and topics',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN, // without the key nothing that it encrypted can ever be read
  });
  // SNS puts what it could not deliver into a queue that the key encrypts.
  key.grant(inThisAccount(scope, new ServicePrincipal('sns.amazonaws.com')), 'kms:Decrypt', 'kms:GenerateDataKey');
  return key;
}

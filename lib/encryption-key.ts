import { RemovalPolicy } from 'aws-cdk-lib';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { type Construct, Node } from 'constructs';
import { inThisAccount } from './policies.ts';

/** The services that write into what the key encrypts: queues, buckets and topics. */
const WRITERS = ['events.amazonaws.com', 'sns.amazonaws.com', 'cloudwatch.amazonaws.com'] as const;

/**
 * A key of the customer's own for the buckets, queues and topics. CloudWatch must be let in by name: a topic under
 * AWS's own SNS key (alias/aws/sns) silently gets no alarm. Logs hold neither text nor address and stay as they are.
 */
export function encryptionKey(scope: Construct): IKey {
  const key = new Key(scope, 'Key', {
    description: `Riftwire (${Node.of(scope).path}): articles, summaries, queues and topics`,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN, // without the key nothing that it encrypted can ever be read
  });
  for (const service of WRITERS) {
    key.grant(inThisAccount(scope, new ServicePrincipal(service)), 'kms:Decrypt', 'kms:GenerateDataKey');
  }
  return key;
}

import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic, type TopicProps } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export type EncryptedTopicProps = Pick<TopicProps, 'displayName'> & { readonly key: IKey | undefined };

/**
 * A standard topic (email takes no other) that is published to over TLS only. Without a customer's key it has none:
 * under AWS's own key for SNS neither CloudWatch nor EventBridge could publish to it.
 */
export class EncryptedTopic extends Topic {
  constructor(scope: Construct, id: string, { key, ...props }: EncryptedTopicProps) {
    super(scope, id, { ...props, enforceSSL: true, ...(key === undefined ? {} : { masterKey: key }) });
  }
}

import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** A queue that takes TLS only and is encrypted, by SQS's own key or by the customer's. */
export class EncryptedQueue extends Queue {
  constructor(scope: Construct, id: string, { key, ...props }: QueueProps & { readonly key: IKey | undefined }) {
    super(scope, id, {
      ...props,
      enforceSSL: true,
      ...(key === undefined
        ? { encryption: QueueEncryption.SQS_MANAGED }
        : { encryption: QueueEncryption.KMS, encryptionMasterKey: key }),
    });
  }
}

const LONGEST_DAYS = 14; // counted from the first arrival, in whichever queue that was

/** Where messages wait for a person, for as long as SQS keeps any. */
export class DeadLetterQueue extends EncryptedQueue {
  constructor(scope: Construct, id: string, key: IKey | undefined) {
    super(scope, id, { key, retentionPeriod: Duration.days(LONGEST_DAYS) });
    const reason = 'It is a dead-letter queue itself.';
    Validations.of(this).acknowledge(
      { id: 'AwsSolutions-SQS3', reason },
      { id: 'Serverless-SQSRedrivePolicy', reason },
    );
  }
}

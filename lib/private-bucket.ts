import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { REMOVAL } from './removal.ts';

export interface PrivateBucketProps {
  readonly removalPolicy: Configuration['removalPolicy'];
  readonly key: IKey | undefined;
  /** Days after which an object is deleted; undefined keeps it. */
  readonly days: number | undefined;
}

const OLD_VERSION_DAYS = 30; // time enough to notice an overwritten or deleted object, and to bring it back

/** What the rest of the stack needs of a bucket, whether it is its own or an existing one. */
export interface BucketReference {
  readonly bucketName: string;
  readonly bucketArn: string;
  readonly encryptionKey?: IKey | undefined;
  arnForObjects(keyPattern: string): string;
}

/** A bucket that nobody outside reads: TLS only, encrypted, versioned, owned by the account. */
export class PrivateBucket extends Bucket {
  constructor(scope: Construct, id: string, { removalPolicy, key, days }: PrivateBucketProps) {
    super(scope, id, {
      ...(key === undefined
        ? { encryption: BucketEncryption.S3_MANAGED }
        : { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: REMOVAL[removalPolicy],
      lifecycleRules: [
        {
          id: 'Expire',
          abortIncompleteMultipartUploadAfter: Duration.days(1),
          noncurrentVersionExpiration: Duration.days(OLD_VERSION_DAYS),
          ...(days === undefined ? {} : { expiration: Duration.days(days) }),
        },
      ],
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'Who read what is asked of CloudTrail data events, which an account sets up once, for all its buckets.',
    });
  }
}

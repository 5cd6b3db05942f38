import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { type BucketReference, PrivateBucket } from './private-bucket.ts';

export interface ArticleBucketProps {
  readonly configuration: Configuration;
  readonly key: IKey | undefined;
}

/** Where articles are uploaded: a bucket of its own that tells EventBridge, or an existing one whose owner lets it. */
export class ArticleBucket extends Construct {
  readonly bucket: BucketReference;

  constructor(scope: Construct, id: string, { configuration, key }: ArticleBucketProps) {
    super(scope, id);
    this.bucket =
      configuration.articlesBucket === undefined
        ? this.ownBucket(configuration, key)
        : this.existingBucket(configuration.articlesBucket, configuration.articlesKeyArn);
  }

  private ownBucket({ removalPolicy, articleDays }: Configuration, key: IKey | undefined): BucketReference {
    const bucket = new PrivateBucket(this, 'Bucket', { removalPolicy, key, days: articleDays });
    // Not `eventBridgeEnabled`: that adds a helper Lambda which may change the notifications of every bucket.
    const resource = bucket.node.findChild('Resource');
    if (!CfnBucket.isCfnBucket(resource)) throw new Error(`expected a bucket, got ${resource.node.path}`);
    resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    return bucket;
  }

  private existingBucket(bucketName: string, keyArn: string | undefined): BucketReference {
    return Bucket.fromBucketAttributes(this, 'Bucket', {
      bucketName,
      ...(keyArn === undefined ? {} : { encryptionKey: Key.fromKeyArn(this, 'BucketKey', keyArn) }),
    });
  }
}

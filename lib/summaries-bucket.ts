import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface SummariesBucketProps {
  readonly configuration: Configuration;
  readonly key: IKey | undefined;
}

/**
 * Summaries, and the records by which an upload is summarized once. Another bucket than that of the articles, which
 * would take every summary for an article.
 */
export class SummariesBucket extends PrivateBucket {
  constructor(scope: Construct, id: string, { configuration, key }: SummariesBucketProps) {
    super(scope, id, { removalPolicy: configuration.removalPolicy, key, days: configuration.summaryDays });
  }
}

import { Duration } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { MAX_RECEIVES } from '../lambdas/summarize/environment.ts';
import { batching, visibilityTimeout } from './batching.ts';
import type { Configuration } from './config-schema.ts';
import { DeadLetterQueue, EncryptedQueue } from './encrypted-queue.ts';
import type { BucketReference } from './private-bucket.ts';

export interface IntakeQueueProps {
  readonly configuration: Configuration;
  readonly key: IKey | undefined;
  readonly articles: BucketReference;
}

const KEPT_DAYS = 4; // less than a dead letter is kept, since its days are counted from the first arrival

/** Uploads on their way to the function, and those that could not be summarized. */
export class IntakeQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly rule: Rule;

  constructor(scope: Construct, id: string, { configuration, key, articles }: IntakeQueueProps) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', key);
    this.queue = new EncryptedQueue(this, 'Queue', {
      key,
      visibilityTimeout: visibilityTimeout(batching(configuration)),
      retentionPeriod: Duration.days(KEPT_DAYS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
    this.rule = new Rule(this, 'Uploaded', {
      description: 'An article was uploaded: queue it for a summary',
      eventPattern: uploadsTo(articles, configuration),
      targets: [new SqsQueue(this.queue, { deadLetterQueue: this.deadLetters })],
    });
  }
}

function uploadsTo(articles: BucketReference, { articlesPrefix, articlesSuffixes }: Configuration) {
  const keys = keyConditions(articlesPrefix, articlesSuffixes);
  return {
    source: ['aws.s3'],
    detailType: ['Object Created'],
    detail: { bucket: { name: [articles.bucketName] }, ...(keys === undefined ? {} : { object: { key: keys } }) },
  };
}

/** A list of conditions means "one of these": a key that has both a prefix and a suffix is written as a wildcard. */
function keyConditions(prefix: string | undefined, suffixes: readonly string[]) {
  if (suffixes.length > 0 && prefix !== undefined) {
    return suffixes.flatMap((suffix) => Match.wildcard(`${literal(prefix)}*${literal(suffix)}`));
  }
  if (suffixes.length > 0) return suffixes.flatMap((suffix) => Match.suffix(suffix));
  return prefix === undefined ? undefined : Match.prefix(prefix);
}

function literal(text: string): string {
  return text.replaceAll(/[\\*]/g, String.raw`\$&`);
}

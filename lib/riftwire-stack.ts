import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { alarms } from './alarms.ts';
import { ArticleBucket } from './article-bucket.ts';
import type { Configuration } from './config-schema.ts';
import { dashboard } from './dashboard.ts';
import { encryptionKey } from './encryption-key.ts';
import { IntakeQueue } from './intake-queue.ts';
import { operatingMetrics } from './operating-metrics.ts';
import { OperationsTopic } from './operations-topic.ts';
import { outputs } from './outputs.ts';
import { SummariesBucket } from './summaries-bucket.ts';
import { SummarizeFunction } from './summarize-function.ts';
import { SummaryTopic } from './summary-topic.ts';

export interface RiftwireStackProps extends StackProps {
  readonly configuration: Configuration;
  /** Folder of the bundled function. */
  readonly code: string;
}

/** articles ──▶ intake ──▶ summarize ──▶ summaries + announcements; alarms and a dashboard watch them. */
export class RiftwireStack extends Stack {
  constructor(scope: Construct, id: string, { configuration, code, ...props }: RiftwireStackProps) {
    super(scope, id, props);
    const key = configuration.customerKey ? encryptionKey(this) : undefined;
    const common = { configuration, key };

    const { bucket: articles } = new ArticleBucket(this, 'Articles', common);
    const { queue, deadLetters, rule } = new IntakeQueue(this, 'Intake', { ...common, articles });
    const summaries = new SummariesBucket(this, 'Summaries', common);
    const { topic, undelivered } = new SummaryTopic(this, 'Announcements', common);
    const { summarize } = new SummarizeFunction(this, 'Summarize', {
      ...common,
      code,
      articles,
      queue,
      summaries,
      topic,
    });

    const { topic: operations } = new OperationsTopic(this, 'Operations', { ...common, undelivered });
    const metrics = operatingMetrics({ rule, queue, deadLetters, summarize, topic, undelivered });
    const { dashboardName } = dashboard(this, metrics, alarms(this, metrics, operations));

    outputs(this, configuration, {
      articles,
      summaries,
      topic,
      operations,
      queue,
      deadLetters,
      summarize,
      dashboardName,
    });
  }
}

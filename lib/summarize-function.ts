import { type Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { toVariables } from '../lambdas/summarize/environment.ts';
import { batching } from './batching.ts';
import type { Configuration } from './config-schema.ts';
import { pacing } from './pacing.ts';
import type { BucketReference } from './private-bucket.ts';
import { REMOVAL } from './removal.ts';
import { summarizeRole } from './summarize-role.ts';

export interface SummarizeFunctionProps {
  readonly configuration: Configuration;
  /** Folder of the bundled function, with handler.mjs in it. */
  readonly code: string;
  readonly articles: BucketReference;
  readonly queue: IQueue;
  readonly summaries: BucketReference;
  readonly topic: ITopic;
  readonly key: IKey | undefined;
}

const CLAIM_MARGIN_SECONDS = 5; // an article belongs to a run for as long as that run can last, and a little longer

/** The function that reads, analyzes and publishes what the queue hands it; it may do just that. */
export class SummarizeFunction extends Construct {
  readonly summarize: LambdaFunction;

  constructor(scope: Construct, id: string, props: SummarizeFunctionProps) {
    super(scope, id);
    const { configuration, code, queue } = props;
    const { batchSize, window, timeout } = batching(configuration);
    const { maxConcurrency } = pacing(configuration);
    const logGroup = this.logGroup(configuration);
    this.summarize = new LambdaFunction(this, 'Function', {
      description: 'Reads uploaded articles, finds who said what and who disagrees, and publishes a summary',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'handler.handler',
      code: Code.fromAsset(code),
      memorySize: configuration.memoryMegabytes,
      timeout,
      environment: variables(props, timeout),
      tracing: Tracing.ACTIVE,
      logGroup,
      role: summarizeRole(this, { ...props, logGroup }),
    });
    this.summarize.addEventSource(
      new SqsEventSource(queue, {
        batchSize,
        maxBatchingWindow: window,
        maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    Validations.of(this).acknowledge(...ACKNOWLEDGED);
  }

  private logGroup({ logDays, removalPolicy }: Configuration): LogGroup {
    return new LogGroup(this, 'Logs', { retention: logDays, removalPolicy: REMOVAL[removalPolicy] });
  }
}

function variables({ configuration, summaries, topic }: SummarizeFunctionProps, timeout: Duration) {
  return toVariables({
    summariesBucket: summaries.bucketName,
    topicArn: topic.topicArn,
    delivery: configuration.delivery,
    publishIntervalMs: pacing(configuration).publishIntervalMs,
    claimSeconds: timeout.toSeconds() + CLAIM_MARGIN_SECONDS,
  });
}

const NOT_ASYNCHRONOUS =
  'Only the event source runs it, and waits for the answer: an upload that fails stays in the queue.';
const ACKNOWLEDGED = [
  { id: 'Serverless-LambdaAsyncFailureDestination', reason: NOT_ASYNCHRONOUS },
  { id: 'Serverless-LambdaDLQ', reason: NOT_ASYNCHRONOUS },
  { id: 'Serverless-LambdaEventSourceMappingDestination', reason: 'What fails goes to the dead letters of the queue.' },
];

import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { S3Client } from '@aws-sdk/client-s3';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { analyze } from './analyze/index.ts';
import { digestDelivery, eachDelivery } from './delivery.ts';
import { parseEnvironment } from './environment.ts';
import { handleBatch } from './handle-batch.ts';
import { loadModel } from './load-model.ts';
import { pace } from './publish/pace.ts';
import { s3Documents } from './publish/store/s3-documents.ts';
import { summaryStore } from './publish/summary-store.ts';
import { snsSummaryTopic } from './publish/summary-topic.ts';
import { s3ArticleStore } from './read/article-store.ts';
import { parseArticle } from './read/parse-article.ts';
import type { Collaborators } from './summarize-article.ts';
import { powertoolsTelemetry } from './telemetry.ts';

const environment = parseEnvironment(process.env);
const logger = new Logger();
const metrics = new Metrics();
const tracer = new Tracer();
const s3 = tracer.captureAWSv3Client(new S3Client({}));
const sns = tracer.captureAWSv3Client(new SNSClient({}));
const model = loadModel();

const articles = s3ArticleStore(s3);
const summaries = summaryStore(s3Documents(s3, environment.summariesBucket), {
  now: () => new Date(),
  seconds: environment.claimSeconds,
});
const telemetry = powertoolsTelemetry(logger, metrics);

/** Only what reaches people is paced: with digests, machines alone get each summary. */
const paced = snsSummaryTopic(sns, environment.topicArn, pace(environment.publishIntervalMs));
const unpaced = snsSummaryTopic(sns, environment.topicArn, pace(0));

const collaborators: Collaborators = {
  articles,
  parse: parseArticle,
  analyze: (article) => analyze(article, model),
  summaries,
  topic: environment.delivery === 'digest' ? unpaced : paced,
};

/** What Lambda calls with a batch of the queue's messages, each of which tells of uploaded articles. */
export async function handler(event: SQSEvent, context: Context): Promise<SQSBatchResponse> {
  logger.addContext(context);
  metrics.captureColdStartMetric();
  const delivery =
    environment.delivery === 'digest' ? digestDelivery(collaborators, paced) : eachDelivery(collaborators);
  try {
    const remainingMs = () => context.getRemainingTimeInMillis();
    return await handleBatch(event, { summaries, delivery, telemetry, uri: articles.uri, remainingMs });
  } finally {
    await paced.settle();
    metrics.publishStoredMetrics();
  }
}

import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Analysis, Article } from '../../lambdas/summarize/analyze/model.ts';
import { digestDelivery, eachDelivery } from '../../lambdas/summarize/delivery.ts';
import type { Delivery as DeliveryName } from '../../lambdas/summarize/environment.ts';
import { ArticleRejected } from '../../lambdas/summarize/errors.ts';
import { handleBatch } from '../../lambdas/summarize/handle-batch.ts';
import type { Outcome } from '../../lambdas/summarize/outcome.ts';
import { pace } from '../../lambdas/summarize/publish/pace.ts';
import { s3Documents } from '../../lambdas/summarize/publish/store/s3-documents.ts';
import { summaryStore } from '../../lambdas/summarize/publish/summary-store.ts';
import { snsSummaryTopic } from '../../lambdas/summarize/publish/summary-topic.ts';
import { type StoredArticle, s3ArticleStore } from '../../lambdas/summarize/read/article-store.ts';
import type { Collaborators } from '../../lambdas/summarize/summarize-article.ts';
import type { Telemetry } from '../../lambdas/summarize/telemetry.ts';
import { type Faults, type MemoryS3, memoryS3 } from './memory-s3.ts';
import { type MemorySns, memorySns } from './memory-sns.ts';
import { plainArticle } from './plain-article.ts';

/** The function on S3 and SNS in memory: everything real but the engine, which finds nothing and takes no time. */
export interface Pipeline {
  readonly s3: MemoryS3;
  readonly sns: MemorySns;
  readonly handle: (event: SQSEvent) => Promise<SQSBatchResponse>;
  /** What was told of the work. */
  readonly told: Told;
  /** Moves the clock past the lease of every claim. */
  expireClaims(): void;
  /** Every final record: the state of each upload by the URI of its article. */
  records(): readonly Readonly<Record<string, unknown>>[];
}

export interface Told {
  received: number;
  readonly ended: { readonly article: string; readonly state: Outcome['state'] }[];
  readonly failed: string[];
  readonly postponed: string[];
}

export interface PipelineOptions {
  readonly faults?: Faults;
  readonly delivery?: DeliveryName;
  readonly remainingMs?: () => number;
  readonly analyze?: (article: Article) => Analysis;
}

const CLAIM_SECONDS = 60;

export function pipeline(options: PipelineOptions = {}): Pipeline {
  const { faults = {}, delivery = 'each', remainingMs = () => 60_000, analyze = () => NOTHING_FOUND } = options;
  const s3 = memoryS3(faults);
  const sns = memorySns(faults);
  const told: Told = { received: 0, ended: [], failed: [], postponed: [] };
  let time = Date.parse('2026-11-25T10:00:00Z');
  const lease = { now: () => new Date(time), seconds: CLAIM_SECONDS };
  const collaborators: Collaborators = {
    articles: s3ArticleStore(s3.client),
    parse: parseQuickly,
    analyze,
    summaries: summaryStore(s3Documents(s3.client, 'summaries'), lease),
    topic: snsSummaryTopic(sns.client, TOPIC_ARN, pace(0)),
  };
  const deliveries = {
    each: () => eachDelivery(collaborators),
    digest: () => digestDelivery(collaborators, collaborators.topic),
  };
  return {
    s3,
    sns,
    told,
    handle: (event) =>
      handleBatch(event, {
        summaries: collaborators.summaries,
        delivery: deliveries[delivery](),
        telemetry: remembering(told),
        uri: collaborators.articles.uri,
        remainingMs,
      }),
    expireClaims: () => {
      time += CLAIM_SECONDS * 1000;
    },
    records: () =>
      s3
        .keys('summaries')
        .filter((key) => key.startsWith('records/'))
        .map((key) => JSON.parse(s3.text(key) ?? '')),
  };
}

const TOPIC_ARN = 'arn:aws:sns:eu-west-1:111122223333:summaries';
const NOTHING_FOUND: Analysis = { speakers: [], statements: [], keyStatements: [], disagreements: [] };

/** Files that begin with "REJECT" can't be read; all others are plain text. */
async function parseQuickly({ bytes }: StoredArticle): Promise<Article> {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('REJECT')) throw new ArticleRejected('not-english', 'the words are of no language');
  return plainArticle(text);
}

function remembering(told: Told): Telemetry {
  return {
    received: (articles) => {
      told.received += articles;
    },
    ended: (article, { state }) => void told.ended.push({ article, state }),
    failed: (message, error) => void told.failed.push(`${message.messageId}: ${String(error)}`),
    postponed: (message) => void told.postponed.push(message.messageId),
  };
}

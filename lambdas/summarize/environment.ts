import * as z from 'zod/mini';

/**
 * What the function is told by its environment, and the names under which it is seen from outside. This is the one file
 * of the function that lib/ imports, so that the stack and the code cannot disagree: it imports no other Lambda code.
 */
export interface Environment {
  /** Bucket of records, summaries and article texts. Never the bucket of the articles. */
  readonly summariesBucket: string;
  readonly topicArn: string;
  readonly delivery: Delivery;
  /** Milliseconds from one message that reaches email subscribers to the next, in one process; 0: as fast as it goes. */
  readonly publishIntervalMs: number;
  /** Seconds for which a started article belongs to whoever started it: longer than the function can run. */
  readonly claimSeconds: number;
}

/** `each`: a mail for each article. `digest`: one mail for all articles of an SQS batch. */
export type Delivery = 'each' | 'digest';

/** Reads the function's environment. @throws Error that names each variable that is missing or wrong */
export function parseEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = VARIABLES.safeParse(variables);
  if (!parsed.success) throw new Error(`Environment variables: ${z.prettifyError(parsed.error)}`);
  return {
    summariesBucket: parsed.data.SUMMARIES_BUCKET,
    topicArn: parsed.data.TOPIC_ARN,
    delivery: parsed.data.DELIVERY,
    publishIntervalMs: parsed.data.PUBLISH_INTERVAL_MS,
    claimSeconds: parsed.data.CLAIM_SECONDS,
  };
}

/** The reverse of parseEnvironment, for the stack; with the names under which Powertools logs and counts. */
export function toVariables(environment: Environment): Record<string, string> {
  return {
    SUMMARIES_BUCKET: environment.summariesBucket,
    TOPIC_ARN: environment.topicArn,
    DELIVERY: environment.delivery,
    PUBLISH_INTERVAL_MS: String(environment.publishIntervalMs),
    CLAIM_SECONDS: String(environment.claimSeconds),
    POWERTOOLS_SERVICE_NAME: SERVICE,
    POWERTOOLS_METRICS_NAMESPACE: NAMESPACE,
  };
}

/**
 * The interval that keeps `maxConcurrency` processes together under SNS's limit for email: a subscription that gets more
 * than 10 messages a second is suspended, and deleted 48 hours later. It holds in every second, even where all processes
 * publish at the same moment; of more than ten processes only on average, which is why the stack allows no more.
 * https://docs.aws.amazon.com/sns/latest/dg/sns-email-notifications.html
 */
export function publishIntervalFor(maxConcurrency: number): number {
  const ofEachProcess = Math.max(1, Math.floor(EMAILS_A_SECOND / maxConcurrency));
  const onAverage = (1000 * maxConcurrency) / EMAILS_A_SECOND;
  return Math.ceil(Math.max((1000 + LATENESS_MS) / ofEachProcess, onAverage));
}

/** How much closer two messages may arrive than they were sent. */
const LATENESS_MS = 100;

/** Below the limit of 10, since two publishes at an interval need not arrive at that interval. */
export const EMAILS_A_SECOND = 8;

/** How often the queue hands a message out before it counts as dead. The stack sets it; the last time is special. */
export const MAX_RECEIVES = 5;

export const SERVICE = 'riftwire';
export const NAMESPACE = 'Riftwire';

/** Every metric that the function emits, each with the dimension `service` = SERVICE. */
export const METRICS = {
  /** Uploads taken from the queue, each attempt counted. */
  received: 'ArticlesReceived',
  published: 'ArticlesPublished',
  /** Emitted twice: with `service` alone, and with `service` and `reason`. */
  skipped: 'ArticlesSkipped',
  /** Attempts that failed and will be retried by the queue. */
  failed: 'ArticlesFailed',
  /** Events for an article that was published or skipped before. */
  duplicates: 'ArticlesDuplicate',
  statements: 'StatementsFound',
  disagreements: 'DisagreementsFound',
  /** Seconds from the upload to its message. */
  endToEndSeconds: 'EndToEndSeconds',
} as const;

export const DIMENSIONS = { service: 'service', reason: 'reason' } as const;

const VARIABLES = z.object({
  SUMMARIES_BUCKET: z.string('expected the name of the bucket for summaries').check(z.minLength(3)),
  TOPIC_ARN: z
    .string('expected the ARN of an SNS topic')
    .check(z.regex(/^arn:[\w-]+:sns:/, 'expected the ARN of an SNS topic')),
  DELIVERY: z.enum(['each', 'digest'], 'expected each or digest'),
  PUBLISH_INTERVAL_MS: wholeNumber(0),
  CLAIM_SECONDS: wholeNumber(1),
});

function wholeNumber(least: number) {
  const expected = `expected a whole number, ${least} or more`;
  const digits = z.string(expected).check(z.regex(/^\d+$/, expected));
  return z.pipe(digits, z.transform(Number)).check(z.refine((count) => count >= least, expected));
}

import type { Logger } from '@aws-lambda-powertools/logger';
import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { DIMENSIONS, METRICS } from './environment.ts';
import type { Outcome, Published } from './outcome.ts';

/** What is told of the work while it is done: events with fields, never text of an article and never an address. */
export interface Telemetry {
  /** @param articles how many uploads a message told of */
  received(articles: number): void;
  /** @param article its URI */
  ended(article: string, outcome: Outcome): void;
  /** Will be tried again by the queue. */
  failed(message: FailedMessage, error: unknown): void;
  /** Was given back to the queue untouched. */
  postponed(message: FailedMessage, why: string): void;
}

export interface FailedMessage {
  readonly messageId: string;
  /** How often the queue has handed it out. */
  readonly receiveCount: number;
}

/** Logs and counts with Powertools; the names of the metrics are in environment.ts. */
export function powertoolsTelemetry(logger: Logger, metrics: Metrics, now: () => Date = () => new Date()): Telemetry {
  const count = (name: string, value: number) => metrics.addMetric(name, MetricUnit.Count, value);
  const published = ({ summary }: Published) => {
    count(METRICS.published, 1);
    count(METRICS.statements, summary.counts.statements);
    count(METRICS.disagreements, summary.counts.disagreements);
    const seconds = secondsSince(summary.origin.uploadedAt, now());
    if (seconds !== undefined) metrics.addMetric(METRICS.endToEndSeconds, MetricUnit.Seconds, seconds);
  };
  const skipped = (reason: string) => {
    count(METRICS.skipped, 1);
    metrics.singleMetric().addDimension(DIMENSIONS.reason, reason).addMetric(METRICS.skipped, MetricUnit.Count, 1);
  };
  return {
    received: (articles) => count(METRICS.received, articles),
    ended(article, outcome) {
      if (outcome.state === 'published') published(outcome);
      if (outcome.state === 'skipped') skipped(outcome.reason);
      if (outcome.state === 'duplicate') count(METRICS.duplicates, 1);
      logger.info(`article ${outcome.state}`, { article, ...fields(outcome) });
    },
    failed(message, error) {
      count(METRICS.failed, 1);
      logger.error('message failed', { ...message, error: asError(error) });
    },
    postponed: (message, why) => logger.warn('message postponed', { ...message, why }),
  };
}

function fields(outcome: Outcome) {
  if (outcome.state === 'skipped') return { reason: outcome.reason, detail: outcome.detail };
  if (outcome.state === 'duplicate') return { before: outcome.record.state, at: outcome.record.at };
  const { counts, origin } = outcome.summary;
  return { summary: outcome.location.summary, updated: origin.updated, ...counts };
}

/** Longer than a message can live, dead letters included: such an article was in its bucket before Riftwire came. */
const MOST_SECONDS = 14 * 24 * 60 * 60;

/** Clocks differ: what seems to come before its upload took no time. */
function secondsSince(uploadedAt: string | undefined, now: Date): number | undefined {
  const seconds = (now.getTime() - Date.parse(uploadedAt ?? '')) / 1000;
  return seconds <= MOST_SECONDS ? Math.max(0, seconds) : undefined;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

import { Duration } from 'aws-cdk-lib';
import type { Configuration } from './config-schema.ts';

/** How many uploads one run of the function takes, and how long it may take for them. */
export interface Batching {
  readonly batchSize: number;
  /** Time for which SQS gathers uploads before it hands them over. */
  readonly window: Duration;
  readonly timeout: Duration;
}

/** @returns small and prompt batches, or large ones that make one digest */
export function batching({ delivery }: Configuration): Batching {
  return BATCHING[delivery];
}

/** Six runs, as AWS asks for, and the time in which a batch is gathered: until then no other function gets an upload. */
export function visibilityTimeout({ timeout, window }: Batching): Duration {
  return Duration.seconds(RUNS * timeout.toSeconds() + window.toSeconds());
}

const RUNS = 6;
const BATCHING = {
  // Five articles, 8 s at most to read each, and 20 s to store and to tell.
  each: { batchSize: 5, window: Duration.seconds(0), timeout: Duration.seconds(60) },
  // Five minutes is the longest that SQS gathers. An article takes well below a second: 100 fit five times over.
  digest: { batchSize: 100, window: Duration.minutes(5), timeout: Duration.minutes(5) },
} as const;

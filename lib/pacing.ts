import { EMAILS_A_SECOND, publishIntervalFor } from '../lambdas/summarize/environment.ts';
import type { Configuration } from './config-schema.ts';

/** How many functions run at once, and how long each waits from one message for email to the next. */
export interface Pacing {
  readonly maxConcurrency: number;
  readonly publishIntervalMs: number;
}

/** The most functions that may run at once while mail is paced: each may send one message a second, and no more do. */
export const MAX_PACED_CONCURRENCY = EMAILS_A_SECOND;

const UNPACED_CONCURRENCY = 50; // of an account's 1,000: one machine subscriber can be expected to take as much
const PACED_CONCURRENCY = {
  each: 2, // the least that SQS takes: more functions would only wait longer for their turn to mail
  digest: MAX_PACED_CONCURRENCY, // one message per batch: the functions have other things to do meanwhile
} as const;

/** @returns as fast as configured, unless mail must be paced */
export function pacing(configuration: Configuration): Pacing {
  if (!pacesEmail(configuration)) {
    return { maxConcurrency: configuration.maxConcurrency ?? UNPACED_CONCURRENCY, publishIntervalMs: 0 };
  }
  const maxConcurrency = configuration.maxConcurrency ?? PACED_CONCURRENCY[configuration.delivery];
  return { maxConcurrency, publishIntervalMs: publishIntervalFor(maxConcurrency) };
}

/**
 * Whether messages are paced below what SNS lets one email subscription receive. They are where an email address is
 * configured, and where no subscriber is configured at all: the first one to subscribe by hand is a person with an
 * email address. `riftwire:paceForEmail` says otherwise.
 */
export function pacesEmail({ paceForEmail, subscribers }: Configuration): boolean {
  return paceForEmail ?? (subscribers.length === 0 || subscribers.some(({ protocol }) => protocol === 'email'));
}

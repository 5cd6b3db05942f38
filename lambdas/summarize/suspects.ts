import type { SQSRecord } from 'aws-lambda';
import { MAX_RECEIVES } from './environment.ts';
import type { SummaryStore } from './publish/summary-store.ts';
import { uploadsIn } from './read/upload-event.ts';

/** What to do with the messages of a batch. */
export interface Sorted {
  /** In this order. */
  readonly handle: readonly SQSRecord[];
  readonly giveBack: readonly SQSRecord[];
}

/**
 * Keeps apart what may end the function, by its time limit or its memory. SQS takes a batch back whole then, and after
 * some rounds dead-letters it whole, the innocent with the guilty. So of a batch only those messages are handled whose
 * articles were least often begun without an end; the others come back in other company, or alone. What is at its last
 * chance is handled at any rate, after the rest.
 */
export async function leastSuspect(records: readonly SQSRecord[], summaries: SummaryStore): Promise<Sorted> {
  const weighed = await Promise.all(
    records.map(async (record) => ({ record, attempts: await unfinishedAttempts(record, summaries) })),
  );
  const fewest = Math.min(...weighed.map(({ attempts }) => attempts));
  const isDue = ({ record, attempts }: (typeof weighed)[number]) =>
    attempts === fewest || receiveCount(record) >= MAX_RECEIVES;
  const due = weighed.filter(isDue).toSorted((one, other) => one.attempts - other.attempts);
  return {
    handle: due.map(({ record }) => record),
    giveBack: weighed.filter((each) => !isDue(each)).map(({ record }) => record),
  };
}

/** How often the queue has handed the message out. */
export function receiveCount(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount);
}

/** Asks only for what comes again. An error here is met again, and reported, when the message is handled. */
async function unfinishedAttempts(record: SQSRecord, summaries: SummaryStore): Promise<number> {
  if (receiveCount(record) === 1) return 0;
  try {
    const attempts = await Promise.all(uploadsIn(record.body).map((upload) => summaries.unfinishedAttempts(upload)));
    return Math.max(0, ...attempts);
  } catch {
    return 0;
  }
}

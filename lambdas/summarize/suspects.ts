import type { SQSRecord } from 'aws-lambda';
import type { SummaryStore } from './publish/summary-store.ts';
import { uploadsIn } from './read/upload-event.ts';

/**
 * Puts messages last whose articles were started before and never finished. One of them may be what ended the function
 * then, by its time limit or its memory: last in its batch it can take no other article with it to the dead letters.
 */
export async function suspectsLast(
  records: readonly SQSRecord[],
  summaries: SummaryStore,
): Promise<readonly SQSRecord[]> {
  const suspicions = await Promise.all(
    records.map(async (record) => ({ record, attempts: await unfinishedAttempts(record, summaries) })),
  );
  return suspicions.toSorted((one, other) => one.attempts - other.attempts).map(({ record }) => record);
}

/** Looks only at what comes for a second time. An error here is met again, and reported, when the message is handled. */
async function unfinishedAttempts(record: SQSRecord, summaries: SummaryStore): Promise<number> {
  if (receiveCount(record) === 1) return 0;
  try {
    const attempts = await Promise.all(uploadsIn(record.body).map((upload) => summaries.unfinishedAttempts(upload)));
    return Math.max(0, ...attempts);
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}

/** How often the queue has handed the message out. */
export function receiveCount(record: SQSRecord): number {
  return Number(record.attributes.ApproximateReceiveCount);
}

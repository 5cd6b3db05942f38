import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Delivery } from './delivery.ts';
import type { Outcome } from './outcome.ts';
import type { SummaryStore } from './publish/summary-store.ts';
import { type Upload, uploadsIn } from './read/upload-event.ts';
import { leastSuspect, receiveCount } from './suspects.ts';
import type { Telemetry } from './telemetry.ts';

/** What a batch needs around it. */
export interface Batch {
  readonly summaries: SummaryStore;
  readonly delivery: Delivery;
  readonly telemetry: Telemetry;
  /** The URI of an upload, for the log. */
  readonly uri: (upload: Upload) => string;
  readonly remainingMs: Context['getRemainingTimeInMillis'];
}

/**
 * Handles the messages one after the other and gives back those that failed, and only those: SQS deletes the others. An
 * article takes milliseconds, so that side by side they would gain little and share their misfortunes.
 */
export async function handleBatch(event: SQSEvent, batch: Batch): Promise<SQSBatchResponse> {
  const { handle: records, giveBack } = await leastSuspect(event.Records, batch.summaries);
  for (const record of giveBack) batch.telemetry.postponed(facts(record), 'it may have ended the function before');
  const waiting: SQSRecord[] = [];
  const handle = async (record: SQSRecord) => {
    if (record !== records[0]) refuseIfLate(record, batch);
    const states = await handleRecord(record, batch);
    if (states.includes('waiting')) waiting.push(record);
  };
  const { batchItemFailures } = await processPartialResponse(
    { Records: [...records] },
    handle,
    new BatchProcessor(EventType.SQS),
    { processInParallel: false, throwOnFullBatchFailure: false },
  );
  const unsent = await finish(waiting, batch);
  return failures([
    ...batchItemFailures.map((failure) => failure.itemIdentifier),
    ...messageIds([...unsent, ...giveBack]),
  ]);
}

/**
 * What the function must have left to begin another article: 8 seconds to read a file that is built to be slow, as much
 * again and more to analyze the longest text that reading lets through, and the writes.
 */
export const MIN_REMAINING_MS = 25_000;

function refuseIfLate(record: SQSRecord, batch: Batch): void {
  const late = latenessOf(record, batch);
  if (late) throw late;
}

function latenessOf(record: SQSRecord, { remainingMs, telemetry }: Batch): Error | undefined {
  if (remainingMs() >= MIN_REMAINING_MS) return undefined;
  telemetry.postponed(facts(record), 'time is short');
  return new Error(`Fewer than ${MIN_REMAINING_MS} ms remain: back to the queue`);
}

/**
 * Every upload of the message is tried while there is time, whatever becomes of the others; those that are done are not
 * done again.
 */
async function handleRecord(record: SQSRecord, batch: Batch): Promise<readonly string[]> {
  const states: string[] = [];
  const errors: unknown[] = [];
  for (const [index, upload] of readUploads(record, batch).entries()) {
    const late = index === 0 ? undefined : latenessOf(record, batch);
    if (late) {
      errors.push(late);
      break;
    }
    try {
      states.push(await summarize(upload, batch));
    } catch (error) {
      batch.telemetry.failed(facts(record), error);
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} uploads of a message failed`);
  return states;
}

function readUploads(record: SQSRecord, { telemetry }: Batch): readonly Upload[] {
  try {
    const uploads = uploadsIn(record.body);
    telemetry.received(uploads.length);
    return uploads;
  } catch (error) {
    telemetry.failed(facts(record), error);
    throw error;
  }
}

async function summarize(upload: Upload, { delivery, telemetry, uri }: Batch): Promise<Outcome['state'] | 'waiting'> {
  const outcome = await delivery.summarize(upload);
  if (outcome.state !== 'waiting') telemetry.ended(uri(upload), outcome);
  return outcome.state;
}

/** @returns the messages to give back, since what was to tell of them could not be sent */
async function finish(waiting: readonly SQSRecord[], { delivery, telemetry }: Batch): Promise<readonly SQSRecord[]> {
  try {
    for (const published of await delivery.finish()) telemetry.ended(published.summary.origin.uri, published);
    return [];
  } catch (error) {
    for (const record of waiting) telemetry.failed(facts(record), error);
    return waiting;
  }
}

function failures(ids: readonly string[]): SQSBatchResponse {
  return { batchItemFailures: [...new Set(ids)].map((itemIdentifier) => ({ itemIdentifier })) };
}

function messageIds(records: readonly SQSRecord[]): readonly string[] {
  return records.map(({ messageId }) => messageId);
}

function facts(record: SQSRecord) {
  return { messageId: record.messageId, receiveCount: receiveCount(record) };
}

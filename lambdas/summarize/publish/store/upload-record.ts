import * as z from 'zod/mini';
import type { UploadedObject } from './upload-identity.ts';

/**
 * What became of one upload: a document that a person can read, one for each upload. `claimed` and `stored` belong to
 * whoever wrote them until their time is over, `failed` is free to be tried again; `published` and `skipped` are final: deleting the record
 * lets the upload be tried anew.
 */
export type UploadRecord = z.infer<typeof RECORD>;
export type FinalRecord = Extract<UploadRecord, { state: 'published' | 'skipped' }>;

const FACTS = {
  /** "s3://bucket/key" */
  article: z.string(),
  versionId: z.optional(z.string()),
  etag: z.optional(z.string()),
  uploadedAt: z.optional(z.string()),
  /** How many times it was started. */
  attempt: z.number(),
  /** When this state was reached, ISO 8601. */
  at: z.string(),
};

const RECORD = z.discriminatedUnion('state', [
  z.object({ state: z.literal('claimed'), ...FACTS, until: z.string() }),
  // Through with everything but telling: whatever ends the function now, it is not this article.
  z.object({ state: z.literal('stored'), ...FACTS, until: z.string() }),
  z.object({ state: z.literal('failed'), ...FACTS, error: z.string() }),
  z.object({ state: z.literal('published'), ...FACTS, summary: z.string(), updated: z.boolean() }),
  z.object({ state: z.literal('skipped'), ...FACTS, reason: z.string(), detail: z.string() }),
]);

export function recordKey(id: string): string {
  return `records/${id}.json`;
}

/** @throws Error where the document is no record: somebody else wrote it */
export function parseRecord(text: string, uri: string): UploadRecord {
  const parsed = RECORD.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`Expected the record of an upload in ${uri}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export function formatRecord(record: UploadRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** What every state of an upload's record says. */
export function recordFacts(upload: UploadedObject, attempt: number, now: Date) {
  const { bucket, key, versionId, etag, uploadedAt } = upload;
  return { article: `s3://${bucket}/${key}`, versionId, etag, uploadedAt, attempt, at: now.toISOString() };
}

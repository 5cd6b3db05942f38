import type { ArticleRejected } from '../errors.ts';
import { type Claim, claimUpload, type Lease, leased } from './store/claims.ts';
import type { Documents } from './store/documents.ts';
import { takePlace } from './store/places.ts';
import { summaryKeys } from './store/summary-keys.ts';
import { type UploadedObject, uploadId } from './store/upload-identity.ts';
import {
  type FinalRecord,
  formatRecord,
  parseRecord,
  recordFacts,
  recordKey,
  type UploadRecord,
} from './store/upload-record.ts';
import type { Summary } from './summary.ts';

/**
 * Keeps summaries, and sees to it that an upload is published once: claim, takePlace, store, (publish), markPublished.
 *
 * What can still happen twice: a process that dies, or loses its connection, after SNS took the message and before
 * markPublished leaves a claim that expires; the next attempt sends the message again. Nothing short of a transaction
 * over SNS and S3 can rule that out. Consumers tell a repeated message by its `origin`. Nothing is lost: whatever is
 * neither published nor skipped stays in the queue, or in its dead-letter queue.
 */
export interface SummaryStore {
  /**
   * @returns the claim, or the record of an upload that is published or skipped already
   * @throws ClaimedElsewhere while another process has it: to be retried
   */
  claim(upload: UploadedObject): Promise<Claim | FinalRecord>;
  /** @throws ArticleRejected `replaced` or `unchanged`: see takePlace */
  takePlace(claim: Claim): Promise<{ readonly updated: boolean }>;
  /** Stores the summary, and the text that its spans point into beside it. @returns the URI of the summary */
  store(claim: Claim, summary: Summary, articleText: string): Promise<string>;
  /** For an upload that waits for others, to be told of together with them. */
  markStored(claim: Claim): Promise<void>;
  markPublished(claim: Claim, outcome: { readonly summary: string; readonly updated: boolean }): Promise<void>;
  markSkipped(claim: Claim, rejection: ArticleRejected): Promise<void>;
  /** Lets the upload be claimed at once by whoever tries again, and says why it has to be. */
  markFailed(claim: Claim, error: unknown): Promise<void>;
  /** How often an upload was started that was never ended, not even by an error: 0 for a new one. */
  unfinishedAttempts(upload: UploadedObject): Promise<number>;
}

/** The store on documents, in S3 or in a folder. */
export function summaryStore(documents: Documents, lease: Lease): SummaryStore {
  const write = (claim: Claim, record: UploadRecord) => documents.write(recordKey(claim.id), formatRecord(record));
  const facts = (claim: Claim) => recordFacts(claim.upload, claim.attempt, lease.now());
  return {
    claim: (upload) => claimUpload(documents, lease, upload),
    takePlace: (claim) => takePlace(documents, claim),
    store: (claim, summary, articleText) => storeSummary(documents, claim, summary, articleText),
    markStored: ({ id, upload, attempt }) => documents.write(recordKey(id), leased('stored', lease, upload, attempt)),
    markPublished: (claim, outcome) => write(claim, { state: 'published', ...facts(claim), ...outcome }),
    markSkipped: (claim, { reason, message }) =>
      write(claim, { state: 'skipped', ...facts(claim), reason, detail: message }),
    markFailed: (claim, error) => write(claim, { state: 'failed', ...facts(claim), error: String(error) }),
    unfinishedAttempts: (upload) => unfinishedAttempts(documents, upload),
  };
}

/** The text first: a summary that can be read has its text. */
async function storeSummary(
  documents: Documents,
  claim: Claim,
  summary: Summary,
  articleText: string,
): Promise<string> {
  const keys = summaryKeys(claim);
  await documents.write(keys.text, articleText);
  await documents.write(keys.summary, `${JSON.stringify(summary, undefined, 2)}\n`);
  return documents.uri(keys.summary);
}

async function unfinishedAttempts(documents: Documents, upload: UploadedObject): Promise<number> {
  const key = recordKey(uploadId(upload));
  const found = await documents.read(key);
  if (found === undefined) return 0;
  const record = parseRecord(found.text, documents.uri(key));
  return record.state === 'claimed' ? record.attempt : 0;
}

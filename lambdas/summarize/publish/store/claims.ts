import type { Documents } from './documents.ts';
import { type UploadedObject, uploadId } from './upload-identity.ts';
import { type FinalRecord, formatRecord, parseRecord, recordFacts, recordKey } from './upload-record.ts';

/** One upload, taken by this process for the time of its lease. */
export interface Claim {
  readonly state: 'claimed';
  readonly id: string;
  readonly upload: UploadedObject;
  /** 1, or more where earlier attempts failed or died. */
  readonly attempt: number;
}

/** When leases begin and how long they last: longer than a process can live, so that an expired one has no owner. */
export interface Lease {
  readonly now: () => Date;
  readonly seconds: number;
}

/** Somebody else works on the upload at this moment: the queue brings it back later. */
export class ClaimedElsewhere extends Error {
  override readonly name = 'ClaimedElsewhere';
}

/**
 * Takes an upload, so that it is published once however many events tell of it.
 * @returns the claim, or the record of an upload that is published or skipped already
 * @throws ClaimedElsewhere while another process has it
 */
export async function claimUpload(
  documents: Documents,
  lease: Lease,
  upload: UploadedObject,
): Promise<Claim | FinalRecord> {
  const id = uploadId(upload);
  const key = recordKey(id);
  if (await documents.create(key, leased('claimed', lease, upload, 1)))
    return { state: 'claimed', id, upload, attempt: 1 };
  const found = await documents.read(key);
  if (found === undefined) throw new ClaimedElsewhere(`The record ${documents.uri(key)} was there and is gone`);
  const record = parseRecord(found.text, documents.uri(key));
  if (record.state === 'published' || record.state === 'skipped') return record;
  const attempt = record.attempt + 1;
  const isFree = record.state === 'failed' || Date.parse(record.until) <= lease.now().getTime();
  const isTaken = isFree && (await documents.replace(key, leased('claimed', lease, upload, attempt), found.tag));
  if (!isTaken)
    throw new ClaimedElsewhere(`${record.article} is being summarized by another process (${documents.uri(key)})`);
  return { state: 'claimed', id, upload, attempt };
}

/** The record of an upload that belongs to this process from now on, for the time of the lease. */
export function leased(state: 'claimed' | 'stored', lease: Lease, upload: UploadedObject, attempt: number): string {
  const now = lease.now();
  const until = new Date(now.getTime() + lease.seconds * 1000).toISOString();
  return formatRecord({ state, ...recordFacts(upload, attempt, now), until });
}

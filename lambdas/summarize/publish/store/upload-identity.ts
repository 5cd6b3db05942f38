import { createHash } from 'node:crypto';

/** What publish/ needs to know of an upload to tell it from others. */
export interface UploadedObject {
  readonly bucket: string;
  readonly key: string;
  readonly versionId?: string | undefined;
  readonly etag?: string | undefined;
  readonly sequencer?: string | undefined;
  /** ISO 8601. */
  readonly uploadedAt?: string | undefined;
}

/**
 * Names one upload: bucket, key and version, or ETag where there is no version; never the key alone, since the same name
 * with new content is a new article. Without versions, content that returns under its old name counts as the old upload.
 */
export function uploadId({ bucket, key, versionId, etag }: UploadedObject): string {
  return digest(bucket, key, versionId === undefined ? `etag ${etag ?? ''}` : `version ${versionId}`);
}

/** Names the place that an article has: all uploads of one key share it. */
export function placeId({ bucket, key }: UploadedObject): string {
  return digest(bucket, key);
}

/**
 * Whether `one` was uploaded before `other`, of the same key. Where nothing tells, they count as being in order.
 * Sequencers are hexadecimal numbers, of which the shorter is padded:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function isOlder(one: UploadedObject, other: UploadedObject): boolean {
  if (one.sequencer !== undefined && other.sequencer !== undefined) {
    const digits = Math.max(one.sequencer.length, other.sequencer.length);
    return one.sequencer.toLowerCase().padStart(digits, '0') < other.sequencer.toLowerCase().padStart(digits, '0');
  }
  if (one.uploadedAt === undefined || other.uploadedAt === undefined) return false;
  return Date.parse(one.uploadedAt) < Date.parse(other.uploadedAt);
}

/** As JSON, so that no two lists of parts read the same. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, ID_DIGITS);
}

const ID_DIGITS = 32; // 128 bits: a collision among a billion uploads has a chance of 1 in 10^21

import { GetObjectCommand, type GetObjectCommandOutput, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { ArticleRejected } from '../errors.ts';
import { MAX_FILE_BYTES, megabytes } from './limits.ts';
import type { Upload } from './upload-event.ts';

/** Where uploaded files are read from. */
export interface ArticleStore {
  /**
   * @throws ArticleRejected `too-large` before the file is read, `deleted` where it is gone, `replaced` where it has
   * other content than the event told of (the newer upload has an event of its own)
   */
  read(upload: Upload): Promise<StoredArticle>;
  /** Where a person finds the file: "s3://bucket/key", or its path. */
  uri(upload: Upload): string;
}

/** A file as it was uploaded. */
export interface StoredArticle {
  readonly bytes: Uint8Array;
  /** Its key: the extension says what it may be. */
  readonly name: string;
  readonly contentType?: string;
  readonly versionId?: string;
  readonly etag?: string;
}

/**
 * Reads from S3. The role needs s3:ListBucket besides s3:GetObject and s3:GetObjectVersion: without it S3 answers 403 for
 * a missing object, and a deleted article could not be told from a denied one.
 */
export function s3ArticleStore(s3: S3Client): ArticleStore {
  return {
    async read(upload) {
      rejectTooLarge(upload.size);
      const object = await getObject(s3, upload);
      if (isTooLarge(object.ContentLength)) await object.Body?.transformToWebStream().cancel();
      rejectTooLarge(object.ContentLength);
      return toStoredArticle(upload, object);
    },
    uri: ({ bucket, key }) => `s3://${bucket}/${key}`,
  };
}

function rejectTooLarge(size: number | undefined): void {
  if (size === undefined || !isTooLarge(size)) return;
  throw new ArticleRejected('too-large', `${megabytes(size)}; at most ${megabytes(MAX_FILE_BYTES)} are read`);
}

function isTooLarge(size: number | undefined): boolean {
  return size !== undefined && size > MAX_FILE_BYTES;
}

async function getObject(s3: S3Client, upload: Upload): Promise<GetObjectCommandOutput> {
  try {
    return await s3.send(new GetObjectCommand(request(upload)));
  } catch (error) {
    throw rejection(error, upload) ?? new Error(`Cannot read ${nameOf(upload)}: ${String(error)}`, { cause: error });
  }
}

/** Exactly the content that the event told of: by its version, or else by its ETag. */
function request({ bucket, key, versionId, etag }: Upload) {
  const object = { Bucket: bucket, Key: key };
  if (versionId !== undefined) return { ...object, VersionId: versionId };
  return etag === undefined ? object : { ...object, IfMatch: `"${etag}"` };
}

function rejection(error: unknown, upload: Upload): ArticleRejected | undefined {
  if (!(error instanceof S3ServiceException)) return undefined;
  const reason = REASONS[error.name];
  if (reason === undefined) return undefined;
  return new ArticleRejected(reason.reason, `${nameOf(upload)} ${reason.detail}`, { cause: error });
}

const REASONS: Readonly<Record<string, { reason: 'deleted' | 'replaced'; detail: string }>> = {
  NoSuchKey: { reason: 'deleted', detail: 'was deleted before it was read' },
  NoSuchVersion: { reason: 'deleted', detail: 'had this version deleted before it was read' },
  PreconditionFailed: { reason: 'replaced', detail: 'has newer content than this event told of' },
};

function nameOf({ bucket, key, versionId }: Upload): string {
  return `s3://${bucket}/${key}${versionId === undefined ? '' : ` (version ${versionId})`}`;
}

async function toStoredArticle(upload: Upload, object: GetObjectCommandOutput): Promise<StoredArticle> {
  if (object.Body === undefined) throw new Error(`S3 answered without a body for ${nameOf(upload)}`);
  const etag = object.ETag?.replaceAll('"', '') ?? upload.etag;
  const versionId = upload.versionId ?? object.VersionId;
  return {
    bytes: await object.Body.transformToByteArray(),
    name: upload.key,
    ...(object.ContentType === undefined ? {} : { contentType: object.ContentType }),
    ...(versionId === undefined ? {} : { versionId }),
    ...(etag === undefined ? {} : { etag }),
  };
}

/** An object that was uploaded, as far as an event tells of it. */
export interface CreatedObject {
  readonly bucket: string;
  readonly key: string;
  readonly etag?: string;
  readonly versionId?: string;
  readonly size: number;
  /** ISO 8601. */
  readonly uploadedAt: string;
}

/**
 * The event "Object Created" as EventBridge puts it into the queue, for uploads that S3 itself does not tell of: files on
 * this machine, and articles that were in a bucket before Riftwire came.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export function objectCreated({ bucket, key, etag, versionId, size, uploadedAt }: CreatedObject): string {
  return JSON.stringify({
    version: '0',
    'detail-type': 'Object Created',
    source: 'aws.s3',
    time: uploadedAt,
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: { key, size, etag, 'version-id': versionId },
      reason: 'Riftwire',
    },
  });
}

import * as z from 'zod/mini';

/** One object that somebody uploaded, as an event names it. */
export interface Upload {
  readonly bucket: string;
  /** As it is in the bucket: decoded. */
  readonly key: string;
  readonly versionId?: string | undefined;
  /** Without quotation marks. */
  readonly etag?: string | undefined;
  readonly size?: number | undefined;
  /** Orders the uploads of one key: hexadecimal, to be compared at equal length. */
  readonly sequencer?: string | undefined;
  /** ISO 8601. */
  readonly uploadedAt?: string | undefined;
}

/**
 * The uploads that the body of a queue message tells of: none where it tells of something else (S3's test event, a
 * deletion, the marker that the console leaves for a folder), several where a notification has several records.
 * @throws Error on a body that is none of these: the queue retries and then dead-letters it
 */
export function uploadsIn(body: string): readonly Upload[] {
  const parsed = MESSAGE.safeParse(parseJson(body));
  if (!parsed.success) throw new Error(`Expected ${EXPECTED}; came ${describe(body)}`);
  const uploads = parsed.data.filter((upload) => !isFolder(upload));
  if (uploads.every(hasIdentity)) return uploads;
  throw new Error('Expected the version or the ETag of each uploaded object; one came without both');
}

const EXPECTED =
  'an EventBridge event of aws.s3, an S3 event notification (also in an SNS envelope) or s3:TestEvent in the message body';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html: keys come as they are. */
const EVENT_BRIDGE = z.pipe(
  z.object({
    source: z.literal('aws.s3'),
    'detail-type': z.string(),
    time: z.optional(z.string()),
    detail: z.object({
      bucket: z.object({ name: z.string() }),
      object: z.object({
        key: z.string(),
        size: z.optional(z.number()),
        etag: z.optional(z.string()),
        'version-id': z.optional(z.string()),
        sequencer: z.optional(z.string()),
      }),
    }),
  }),
  z.transform((event): readonly Upload[] => {
    if (event['detail-type'] !== 'Object Created') return [];
    const { key, size, etag, 'version-id': versionId, sequencer } = event.detail.object;
    const bucket = event.detail.bucket.name;
    return [{ bucket, key, size, etag, versionId: known(versionId), sequencer, uploadedAt: event.time }];
  }),
);

/** S3 encodes keys in notifications as HTML forms do: + for a space. */
const ENCODED_KEY = z.pipe(
  z.string(),
  z.transform((key, context) => {
    try {
      return decodeURIComponent(key.replaceAll('+', ' '));
    } catch {
      context.issues.push({ code: 'custom', input: key, message: 'expected a URL-encoded key' });
      return z.NEVER;
    }
  }),
);

const RECORD = z.object({
  eventSource: z.literal('aws:s3'),
  eventName: z.string(),
  eventTime: z.optional(z.string()),
  s3: z.object({
    bucket: z.object({ name: z.string() }),
    object: z.object({
      key: ENCODED_KEY,
      size: z.optional(z.number()),
      eTag: z.optional(z.string()),
      versionId: z.optional(z.string()),
      sequencer: z.optional(z.string()),
    }),
  }),
});

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html: keys come URL-encoded. */
const NOTIFICATION = z.pipe(
  z.object({ Records: z.array(RECORD) }),
  z.transform(({ Records }) => Records.filter((record) => record.eventName.startsWith('ObjectCreated:')).map(toUpload)),
);

/** What S3 sends to a queue when its notifications are set up. */
const TEST_EVENT = z.pipe(
  z.object({ Event: z.literal('s3:TestEvent') }),
  z.transform((): readonly Upload[] => []),
);

const EVENT = z.union([EVENT_BRIDGE, NOTIFICATION, TEST_EVENT]);

/** A bucket may notify an SNS topic, and the topic the queue. */
const ENVELOPE = z.pipe(
  z.pipe(
    z.object({ Type: z.literal('Notification'), Message: z.string() }),
    z.transform(({ Message }) => parseJson(Message)),
  ),
  EVENT,
);

const MESSAGE = z.union([EVENT, ENVELOPE]);

function toUpload(record: z.infer<typeof RECORD>): Upload {
  const { key, size, eTag, versionId, sequencer } = record.s3.object;
  return {
    bucket: record.s3.bucket.name,
    key,
    size,
    etag: eTag,
    versionId: known(versionId),
    sequencer,
    uploadedAt: record.eventTime,
  };
}

/** Where versioning is suspended, every version is called "null". */
function known(versionId: string | undefined): string | undefined {
  return versionId === 'null' || versionId === '' ? undefined : versionId;
}

/** Without it, new content under the same name could not be told from a repeated event. */
function hasIdentity(upload: Upload): boolean {
  return upload.versionId !== undefined || upload.etag !== undefined;
}

function isFolder(upload: Upload): boolean {
  return upload.key.endsWith('/') && upload.size === 0;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Names, never values: an article or an address may have come by mistake. */
function describe(body: string): string {
  const value = parseJson(body);
  if (value === undefined) return `${body.length} characters that are not JSON`;
  if (typeof value !== 'object' || value === null) return `JSON that is no object (${typeof value})`;
  return `JSON with the keys ${Object.keys(value).slice(0, 10).join(', ') || '(none)'}`;
}

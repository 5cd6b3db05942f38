import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';

/** S3 as far as Riftwire uses it, behind the real client: objects, versions and conditional writes, in memory. */
export interface MemoryS3 {
  readonly client: S3Client;
  /** Uploads an object, as a person would. @returns the facts that an event tells of it */
  upload(key: string, body: string, options?: { bucket?: string; versioned?: boolean }): UploadFacts;
  remove(key: string, bucket?: string): void;
  text(key: string, bucket?: string): string | undefined;
  keys(bucket: string): readonly string[];
}

export interface UploadFacts {
  readonly bucket: string;
  readonly key: string;
  readonly etag: string;
  readonly versionId?: string;
  readonly sequencer: string;
  readonly size: number;
}

/** Called before each request, and may throw what AWS would; `after` is called once a write is done. */
export interface Faults {
  before?(operation: string, key: string, body?: string): void;
  after?(operation: string, key: string, body?: string): void;
}

interface StoredObject {
  readonly body: string;
  readonly etag: string;
  readonly versionId?: string;
}

interface Input {
  readonly Bucket: string;
  readonly Key: string;
  readonly Body: string;
  readonly VersionId?: string;
  readonly IfMatch?: string;
  readonly IfNoneMatch?: string;
}

export function memoryS3(faults: Faults = {}): MemoryS3 {
  const buckets = new Map<string, Map<string, readonly StoredObject[]>>();
  const client = new S3Client({ region: 'eu-west-1' });
  const mock = mockClient(client);
  let sequence = 0;

  const versions = (bucket: string, key: string) => buckets.get(bucket)?.get(key) ?? [];
  const current = (bucket: string, key: string) => versions(bucket, key).at(-1);
  const put = (bucket: string, key: string, object: StoredObject) => {
    const objects = buckets.get(bucket) ?? new Map<string, readonly StoredObject[]>();
    objects.set(key, object.versionId === undefined ? [object] : [...versions(bucket, key), object]);
    buckets.set(bucket, objects);
  };

  mock.on(GetObjectCommand).callsFake(async (input: Input) => {
    faults.before?.('GetObject', input.Key);
    return respond(find(versions(input.Bucket, input.Key), input), input);
  });
  mock.on(PutObjectCommand).callsFake(async (input: Input) => {
    faults.before?.('PutObject', input.Key, input.Body);
    refuseUnlessCondition(current(input.Bucket, input.Key), input);
    sequence += 1;
    const etag = etagOf(`${input.Body}${sequence}`);
    put(input.Bucket, input.Key, { body: input.Body, etag });
    faults.after?.('PutObject', input.Key, input.Body);
    return { ETag: `"${etag}"` };
  });

  return {
    client,
    upload(key, body, { bucket = 'articles', versioned = false } = {}) {
      sequence += 1;
      const sequencer = (0x10000 + sequence).toString(16).toUpperCase();
      const etag = etagOf(body);
      const version = versioned ? { versionId: `v${sequence}` } : {};
      put(bucket, key, { body, etag, ...version });
      return { bucket, key, etag, ...version, sequencer, size: Buffer.byteLength(body) };
    },
    remove: (key, bucket = 'articles') => void buckets.get(bucket)?.delete(key),
    text: (key, bucket = 'summaries') => current(bucket, key)?.body,
    keys: (bucket) => [...(buckets.get(bucket)?.keys() ?? [])],
  };
}

/** An error as S3 answers with it. */
export function s3Error(name: string, status: number): S3ServiceException {
  const $fault = status < 500 ? 'client' : 'server';
  return new S3ServiceException({ name, message: name, $fault, $metadata: { httpStatusCode: status } });
}

function find(versions: readonly StoredObject[], { VersionId }: Input): StoredObject {
  const object =
    VersionId === undefined ? versions.at(-1) : versions.find((version) => version.versionId === VersionId);
  if (object !== undefined) return object;
  if (VersionId !== undefined) throw s3Error('NoSuchVersion', 404);
  throw new NoSuchKey({ message: 'The specified key does not exist.', $metadata: { httpStatusCode: 404 } });
}

function respond(object: StoredObject, { IfMatch }: Input) {
  if (IfMatch !== undefined && !isTag(IfMatch, object.etag)) throw s3Error('PreconditionFailed', 412);
  return {
    ETag: `"${object.etag}"`,
    ContentLength: Buffer.byteLength(object.body),
    ContentType: 'text/plain',
    VersionId: object.versionId,
    Body: {
      transformToByteArray: async () => Buffer.from(object.body),
      transformToString: async () => object.body,
      transformToWebStream: () => new ReadableStream(),
    },
  };
}

function refuseUnlessCondition(object: StoredObject | undefined, { IfMatch, IfNoneMatch }: Input): void {
  if (IfNoneMatch === '*' && object !== undefined) throw s3Error('PreconditionFailed', 412);
  if (IfMatch === undefined) return;
  if (object === undefined) throw s3Error('NoSuchKey', 404);
  if (!isTag(IfMatch, object.etag)) throw s3Error('PreconditionFailed', 412);
}

function isTag(condition: string, etag: string): boolean {
  return condition.replaceAll('"', '') === etag;
}

function etagOf(text: string): string {
  return createHash('md5').update(text).digest('hex');
}

import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import type { Document, Documents } from './documents.ts';

/**
 * Documents in a bucket. The role needs s3:ListBucket besides s3:GetObject and s3:PutObject: without it S3 answers 403,
 * not 404, for a document that is not there.
 */
export function s3Documents(s3: S3Client, bucket: string): Documents {
  const put = (key: string, text: string, condition: Condition) =>
    s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: contentType(key), ...condition }),
    );
  return {
    read: (key) => read(s3, bucket, key),
    create: (key, text) => conditionally(() => put(key, text, { IfNoneMatch: '*' })),
    replace: (key, text, tag) => conditionally(() => put(key, text, { IfMatch: tag })),
    async write(key, text) {
      await put(key, text, {});
    },
    uri: (key) => `s3://${bucket}/${key}`,
  };
}

type Condition = { readonly IfNoneMatch?: string; readonly IfMatch?: string };

async function read(s3: S3Client, bucket: string, key: string): Promise<Document | undefined> {
  try {
    const object = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (object.Body === undefined || object.ETag === undefined)
      throw new Error(`No body or ETag: s3://${bucket}/${key}`);
    return { text: await object.Body.transformToString(), tag: object.ETag };
  } catch (error) {
    if (isNamed(error, 'NoSuchKey')) return undefined;
    throw error;
  }
}

/** 412: the condition does not hold. 409: two conditional writes met, and S3 asks to try again. */
async function conditionally(write: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write();
      return true;
    } catch (error) {
      if (isNamed(error, 'PreconditionFailed')) return false;
      if (!isNamed(error, 'ConditionalRequestConflict') || attempt === MAX_CONFLICTS) throw error;
    }
  }
}

const MAX_CONFLICTS = 5; // the other write is over in milliseconds; beyond that the queue tries again

function isNamed(error: unknown, name: string): boolean {
  return error instanceof S3ServiceException && error.name === name;
}

function contentType(key: string): string {
  return key.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8';
}

import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test, vi } from 'vitest';
import { s3ArticleStore } from '../../../lambdas/summarize/read/article-store.ts';
import { MAX_FILE_BYTES } from '../../../lambdas/summarize/read/limits.ts';
import { memoryS3, s3Error } from '../../support/memory-s3.ts';

describe('an article in S3', () => {
  test('is read with its name, type and identity', async () => {
    const s3 = memoryS3();
    const upload = s3.upload('news/a (1).txt', 'The mayor said no.', { versioned: true });
    const file = await s3ArticleStore(s3.client).read(upload);
    expect(new TextDecoder().decode(file.bytes)).toBe('The mayor said no.');
    expect(file).toMatchObject({
      name: 'news/a (1).txt',
      contentType: 'text/plain',
      etag: upload.etag,
      versionId: 'v1',
    });
  });

  test('is read in the version that was uploaded, even where a newer one is there', async () => {
    const s3 = memoryS3();
    const first = s3.upload('a.txt', 'first', { versioned: true });
    s3.upload('a.txt', 'second', { versioned: true });
    const file = await s3ArticleStore(s3.client).read(first);
    expect(new TextDecoder().decode(file.bytes)).toBe('first');
  });

  test('without versions is rejected as replaced where newer content is there', async () => {
    const s3 = memoryS3();
    const first = s3.upload('a.txt', 'first');
    s3.upload('a.txt', 'second');
    await expect(s3ArticleStore(s3.client).read(first)).rejects.toMatchObject({
      name: 'ArticleRejected',
      reason: 'replaced',
      message: 'replaced: s3://articles/a.txt has newer content than this event told of',
    });
  });

  test.each([[true], [false]])('is rejected as deleted where it is gone (versioned: %s)', async (versioned) => {
    const s3 = memoryS3();
    const upload = s3.upload('a.txt', 'first', { versioned });
    s3.remove('a.txt');
    await expect(s3ArticleStore(s3.client).read(upload)).rejects.toMatchObject({ reason: 'deleted' });
  });

  test('is rejected without a request where the event tells that it is too large', async () => {
    const { client, mock } = mocked();
    const upload = { bucket: 'articles', key: 'a.txt', etag: 'e', size: MAX_FILE_BYTES + 1 };
    await expect(s3ArticleStore(client).read(upload)).rejects.toMatchObject({ reason: 'too-large' });
    expect(mock.commandCalls(GetObjectCommand)).toHaveLength(0);
  });

  test('is rejected before its body is read where S3 tells that it is too large', async () => {
    const { client, mock } = mocked();
    const cancel = vi.fn();
    const stream = new ReadableStream({ cancel });
    mock.on(GetObjectCommand).callsFake(async () => ({
      ContentLength: 90_000_000,
      Body: { transformToWebStream: () => stream },
    }));
    await expect(s3ArticleStore(client).read({ bucket: 'articles', key: 'a.txt', etag: 'e' })).rejects.toThrow(
      'too-large: 90.0 MB; at most 20.0 MB are read',
    );
    expect(cancel).toHaveBeenCalledOnce();
  });

  test.each([
    [s3Error('AccessDenied', 403)],
    [s3Error('SlowDown', 503)],
    [s3Error('InvalidObjectState', 403)],
    [new Error('socket hang up')],
  ])('is not rejected but tried again on %s, and the error names the object', async (error) => {
    const { client, mock } = mocked();
    mock.on(GetObjectCommand).rejects(error);
    const reading = s3ArticleStore(client).read({ bucket: 'articles', key: 'a b.txt', etag: 'e' });
    await expect(reading).rejects.toMatchObject({ name: 'Error', cause: error });
    await expect(reading).rejects.toThrow('Cannot read s3://articles/a b.txt');
  });
});

function mocked() {
  const client = new S3Client({ region: 'eu-west-1' });
  return { client, mock: mockClient(client) };
}

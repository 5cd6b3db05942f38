import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { s3Documents } from '../../../lambdas/summarize/publish/store/s3-documents.ts';
import { memoryS3, s3Error } from '../../support/memory-s3.ts';

describe('documents in a bucket', () => {
  test('are created once', async () => {
    const s3 = memoryS3();
    const documents = s3Documents(s3.client, 'summaries');
    expect(await documents.create('a.json', 'first')).toBe(true);
    expect(await documents.create('a.json', 'second')).toBe(false);
    expect(s3.text('a.json')).toBe('first');
  });

  test('of many that create at once, one does', async () => {
    const documents = s3Documents(memoryS3().client, 'summaries');
    const created = await Promise.all(Array.from({ length: 10 }, (_, index) => documents.create('a.json', `${index}`)));
    expect(created.filter(Boolean)).toHaveLength(1);
  });

  test('are replaced by who has read them last', async () => {
    const documents = s3Documents(memoryS3().client, 'summaries');
    await documents.write('a.json', 'first');
    const read = await documents.read('a.json');
    expect(await documents.replace('a.json', 'second', read?.tag ?? '')).toBe(true);
    expect(await documents.replace('a.json', 'third', read?.tag ?? '')).toBe(false);
    expect((await documents.read('a.json'))?.text).toBe('second');
  });

  test('that are not there read as undefined', async () => {
    expect(await s3Documents(memoryS3().client, 'summaries').read('a.json')).toBeUndefined();
  });

  test('have their type and their place', async () => {
    const client = new S3Client({ region: 'eu-west-1' });
    const mock = mockClient(client);
    const documents = s3Documents(client, 'summaries');
    await documents.write('a/b.json', '{}');
    await documents.write('a/b.txt', 'ü');
    expect(mock.commandCalls(PutObjectCommand).map((call) => call.args[0].input)).toEqual([
      { Bucket: 'summaries', Key: 'a/b.json', Body: '{}', ContentType: 'application/json' },
      { Bucket: 'summaries', Key: 'a/b.txt', Body: 'ü', ContentType: 'text/plain; charset=utf-8' },
    ]);
    expect(documents.uri('a/b.json')).toBe('s3://summaries/a/b.json');
  });
});

describe('what S3 answers', () => {
  const client = new S3Client({ region: 'eu-west-1' });
  const mock = mockClient(client);
  const documents = s3Documents(client, 'summaries');

  test('409, two conditional writes at once, is tried again', async () => {
    mock.reset();
    mock.on(PutObjectCommand).rejectsOnce(s3Error('ConditionalRequestConflict', 409)).resolves({});
    expect(await documents.create('a.json', 'text')).toBe(true);
    expect(mock.commandCalls(PutObjectCommand)).toHaveLength(2);
  });

  test('409 without end is an error', async () => {
    mock.reset();
    mock.on(PutObjectCommand).rejects(s3Error('ConditionalRequestConflict', 409));
    await expect(documents.create('a.json', 'text')).rejects.toThrow('ConditionalRequestConflict');
  });

  test.each([
    ['503', s3Error('SlowDown', 503)],
    ['500', s3Error('InternalError', 500)],
    ['403', s3Error('AccessDenied', 403)],
    ['a lost connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
  ])('%s is an error in reading, creating, replacing and writing', async (_, error) => {
    mock.reset();
    mock.on(PutObjectCommand).rejects(error).on(GetObjectCommand).rejects(error);
    await expect(documents.read('a.json')).rejects.toThrow(error.message);
    await expect(documents.create('a.json', '')).rejects.toThrow(error.message);
    await expect(documents.replace('a.json', '', 'tag')).rejects.toThrow(error.message);
    await expect(documents.write('a.json', '')).rejects.toThrow(error.message);
  });

  test('404 on reading is no error', async () => {
    mock.reset();
    mock.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'none', $metadata: { httpStatusCode: 404 } }));
    expect(await documents.read('a.json')).toBeUndefined();
  });
});

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseOptions } from '../../../bin/backfill/options.ts';
import { backfill } from '../../../bin/backfill/run.ts';
import { uploadId } from '../../../lambdas/summarize/publish/store/upload-identity.ts';
import { uploadsIn } from '../../../lambdas/summarize/read/upload-event.ts';
import { memoryTerminal } from '../../support/memory-terminal.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { eventBridgeEvent, s3Notification } from '../../support/upload-events.ts';

const clients = { s3: new S3Client({ region: 'eu-west-1' }), sqs: new SQSClient({ region: 'eu-west-1' }) };
const s3 = mockClient(clients.s3);
const sqs = mockClient(clients.sqs);
const QUEUE = 'https://sqs.eu-west-1.amazonaws.com/111122223333/uploads';

beforeEach(() => {
  s3.reset();
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
});

function work(changes = {}) {
  const checkpoint = join(temporaryFolder(), 'checkpoint.json');
  return {
    do: 'backfill',
    bucket: 'old',
    prefix: 'news/',
    dryRun: false,
    checkpoint,
    stack: 'Riftwire',
    ...changes,
  } as const;
}

function version(key: string, facts = {}) {
  return {
    Key: key,
    Size: 10,
    ETag: '"e1"',
    VersionId: 'v1',
    IsLatest: true,
    LastModified: new Date('2020-01-02T03:04:05Z'),
    ...facts,
  };
}

/** Three pages of 12, 12 and 3 articles. */
function threePages() {
  const keys = Array.from({ length: 27 }, (_, index) => `news/${String(index).padStart(2, '0')} +.txt`);
  const page = (from: number, to: number) => keys.slice(from, to).map((key) => version(key));
  s3.on(ListObjectVersionsCommand)
    .resolves({ Versions: page(0, 12), IsTruncated: true, NextKeyMarker: keys[11], NextVersionIdMarker: 'v1' })
    .on(ListObjectVersionsCommand, { KeyMarker: keys[11], VersionIdMarker: 'v1' })
    .resolves({ Versions: page(12, 24), IsTruncated: true, NextKeyMarker: keys[23], NextVersionIdMarker: 'v1' })
    .on(ListObjectVersionsCommand, { KeyMarker: keys[23], VersionIdMarker: 'v1' })
    .resolves({ Versions: page(24, 27), IsTruncated: false });
  return keys;
}

function bodiesSent(): readonly string[] {
  const entries = sqs.commandCalls(SendMessageBatchCommand).flatMap((call) => call.args[0].input.Entries ?? []);
  return entries.map(({ MessageBody }) => MessageBody ?? '');
}

function keysSent(): readonly string[] {
  return bodiesSent().flatMap((body) => uploadsIn(body).map(({ key }) => key));
}

describe('a backfill', () => {
  test('queues every article of every page, ten at a time, and says how far it is', async () => {
    const keys = threePages();
    const terminal = memoryTerminal();
    const task = work();
    await backfill(task, QUEUE, clients, terminal);
    expect(keysSent()).toEqual(keys);
    const sizes = sqs.commandCalls(SendMessageBatchCommand).map((call) => call.args[0].input.Entries?.length);
    expect(sizes).toEqual([10, 2, 10, 2, 3]);
    expect(terminal.err()).toBe('12 articles queued\n24 articles queued\n');
    expect(terminal.out()).toBe('27 articles of s3://old/news/ are queued.\n');
    expect(existsSync(task.checkpoint)).toBe(false);
  });

  test('takes the newest version of each article, and neither folders nor older versions', async () => {
    s3.on(ListObjectVersionsCommand).resolves({
      Versions: [
        version('a.txt', { VersionId: 'v2' }),
        version('a.txt', { IsLatest: false }),
        version('news/', { Size: 0 }),
      ],
      DeleteMarkers: [{ Key: 'b.txt', IsLatest: true }],
    });
    await backfill(work(), QUEUE, clients, memoryTerminal());
    expect(bodiesSent().flatMap(uploadsIn)).toMatchObject([
      { bucket: 'old', key: 'a.txt', versionId: 'v2', etag: 'e1', size: 10, uploadedAt: '2020-01-02T03:04:05.000Z' },
    ]);
  });

  test.each([
    ['with versions', { VersionId: 'v9' }, { versionId: 'v9' }],
    ['without versions', { VersionId: 'null' }, {}],
  ])(
    'tells of an article as the event of its upload did, so that it is not sent again (%s)',
    async (_, listed, uploaded) => {
      s3.on(ListObjectVersionsCommand).resolves({ Versions: [version('a b.txt', listed)] });
      await backfill(work(), QUEUE, clients, memoryTerminal());
      const ids = [
        ...bodiesSent(),
        eventBridgeEvent({ bucket: 'old', key: 'a b.txt', ...uploaded }),
        s3Notification([{ bucket: 'old', key: 'a b.txt', ...uploaded }]),
      ]
        .flatMap(uploadsIn)
        .map(uploadId);
      expect(ids).toHaveLength(3);
      expect(new Set(ids).size).toBe(1);
    },
  );

  test('goes on where it was interrupted', async () => {
    const keys = threePages();
    const task = work();
    sqs.on(SendMessageBatchCommand).resolvesOnce({}).resolvesOnce({}).rejectsOnce(new Error('the network is gone'));
    await expect(backfill(task, QUEUE, clients, memoryTerminal())).rejects.toThrow('the network is gone');
    sqs.reset();
    sqs.on(SendMessageBatchCommand).resolves({});
    const terminal = memoryTerminal();
    await backfill(task, QUEUE, clients, terminal);
    expect(keysSent()).toEqual(keys.slice(12));
    expect(terminal.err()).toContain('Going on after news/11 +.txt: 12 are queued already\n');
    expect(terminal.out()).toBe('27 articles of s3://old/news/ are queued.\n');
  });

  test.each([
    [
      'of another prefix',
      { source: 's3://old/other/', queue: QUEUE, key: 'k', queued: 1 },
      'unfinished backfill of s3://old/other/',
    ],
    [
      'of another queue',
      { source: 's3://old/news/', queue: 'q', key: 'k', queued: 1 },
      'unfinished backfill of s3://old/news/ into q',
    ],
    ['that is something else', { hello: 1 }, 'is no checkpoint of a backfill'],
  ])('does not go on from a checkpoint %s', async (_, content, message) => {
    const task = work();
    writeFileSync(task.checkpoint, JSON.stringify(content));
    await expect(backfill(task, QUEUE, clients, memoryTerminal())).rejects.toThrow(message);
  });

  test('sends again what SQS refused, and only that', async () => {
    s3.on(ListObjectVersionsCommand).resolves({ Versions: [version('a'), version('b'), version('c')] });
    sqs
      .on(SendMessageBatchCommand)
      .resolvesOnce({ Successful: [], Failed: [{ Id: '1', Code: 'Throttled', SenderFault: false }] })
      .resolves({ Successful: [], Failed: [] });
    await backfill(work(), QUEUE, clients, memoryTerminal());
    expect(keysSent()).toEqual(['a', 'b', 'c', 'b']);
  });

  test('fails where SQS refuses without end', async () => {
    s3.on(ListObjectVersionsCommand).resolves({ Versions: [version('a')] });
    const Failed = [{ Id: '0', Code: 'InvalidMessageContents', Message: 'no', SenderFault: true }];
    sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed });
    await expect(backfill(work(), QUEUE, clients, memoryTerminal())).rejects.toThrow(
      'SQS refused 1 of 1 messages: InvalidMessageContents: no',
    );
  });

  test('only counts where it is told to', async () => {
    threePages();
    const terminal = memoryTerminal();
    const task = work({ dryRun: true });
    await backfill(task, QUEUE, clients, terminal);
    expect(bodiesSent()).toEqual([]);
    expect(existsSync(task.checkpoint)).toBe(false);
    expect(terminal.out()).toBe('27 articles of s3://old/news/ would be queued.\n');
  });
});

describe('npm run backfill', () => {
  const USUAL = {
    do: 'backfill',
    bucket: 'old-news',
    prefix: '',
    dryRun: false,
    checkpoint: 'riftwire-backfill.json',
    stack: 'Riftwire',
  };
  test.each([
    ['s3://old-news', USUAL],
    ['s3://old-news/', USUAL],
    [
      's3://old-news/2026/Fed --dry-run --checkpoint c.json',
      { ...USUAL, prefix: '2026/Fed', dryRun: true, checkpoint: 'c.json' },
    ],
    ['-h', { do: 'help' }],
  ])('understands "%s"', (words, expected) => {
    expect(parseOptions(words.split(' '))).toEqual(expected);
  });

  test.each([
    ['', 'name one s3://BUCKET/PREFIX'],
    ['s3://a-b-c s3://d-e-f', 'name one s3://BUCKET/PREFIX'],
    ['old/news', 'expected s3://BUCKET/PREFIX; came old/news'],
    ['s3://x', 'expected s3://BUCKET/PREFIX; came s3://x'],
    ['s3://abc --dry', "Unknown option '--dry'"],
  ])('refuses "%s" with a reason', (words, because) => {
    const args = words.split(' ').filter((word) => word !== '');
    expect(parseOptions(args)).toMatchObject({ do: 'refuse', because: expect.stringContaining(because) });
  });
});

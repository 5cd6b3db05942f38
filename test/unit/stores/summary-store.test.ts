import { describe, expect, test } from 'vitest';
import { ArticleRejected } from '../../../lambdas/summarize/errors.ts';
import type { Claim } from '../../../lambdas/summarize/publish/store/claims.ts';
import { s3Documents } from '../../../lambdas/summarize/publish/store/s3-documents.ts';
import type { UploadedObject } from '../../../lambdas/summarize/publish/store/upload-identity.ts';
import { toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { type SummaryStore, summaryStore } from '../../../lambdas/summarize/publish/summary-store.ts';
import { memoryS3 } from '../../support/memory-s3.ts';
import { plainArticle } from '../../support/plain-article.ts';

const FIRST = { bucket: 'articles', key: 'a.txt', etag: 'e1', sequencer: '1A' };
const SECOND = { bucket: 'articles', key: 'a.txt', etag: 'e2', sequencer: '1B' };

function setUp() {
  const s3 = memoryS3();
  const clock = { time: Date.parse('2026-11-25T10:00:00Z') };
  const store = summaryStore(s3Documents(s3.client, 'summaries'), { now: () => new Date(clock.time), seconds: 60 });
  const record = (id: string) => JSON.parse(s3.text(`records/${id}.json`) ?? 'null');
  return { s3, clock, store, record };
}

async function claim(store: SummaryStore, upload: UploadedObject): Promise<Claim> {
  const claimed = await store.claim(upload);
  if (claimed.state !== 'claimed') throw new Error(`Expected a claim; came a record: ${claimed.state}`);
  return claimed;
}

async function publish(store: SummaryStore, upload: UploadedObject): Promise<boolean> {
  const claimed = await claim(store, upload);
  const { updated } = await store.takePlace(claimed);
  await store.markPublished(claimed, { summary: 's3://summaries/x.json', updated });
  return updated;
}

describe('a claim', () => {
  test('is given once while it lasts', async () => {
    const { store } = setUp();
    await claim(store, FIRST);
    await expect(store.claim(FIRST)).rejects.toMatchObject({ name: 'ClaimedElsewhere' });
    await expect(store.claim(FIRST)).rejects.toThrow('s3://articles/a.txt is being summarized by another process');
  });

  test('of ten at once is given to one', async () => {
    const { store } = setUp();
    const claims = await Promise.allSettled(Array.from({ length: 10 }, () => store.claim(FIRST)));
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('that has expired is taken over, by one', async () => {
    const { store, clock, record } = setUp();
    const { id } = await claim(store, FIRST);
    clock.time += 60_000;
    const claims = await Promise.allSettled(Array.from({ length: 10 }, () => store.claim(FIRST)));
    expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(record(id)).toMatchObject({ state: 'claimed', attempt: 2, until: '2026-11-25T10:02:00.000Z' });
  });

  test('is not given for what was published', async () => {
    const { store, clock } = setUp();
    await publish(store, FIRST);
    clock.time += 1_000_000;
    expect(await store.claim(FIRST)).toMatchObject({ state: 'published', summary: 's3://summaries/x.json' });
  });

  test('is not given for what was skipped', async () => {
    const { store } = setUp();
    await store.markSkipped(await claim(store, FIRST), new ArticleRejected('empty', 'no text'));
    expect(await store.claim(FIRST)).toMatchObject({ state: 'skipped', reason: 'empty' });
  });

  test.each([
    ['another bucket', { ...FIRST, bucket: 'other' }],
    ['another key', { ...FIRST, key: 'b.txt' }],
    ['other content', { ...FIRST, etag: 'e9' }],
    ['another version', { ...FIRST, versionId: 'v2' }],
    ['another version of the same content', { ...FIRST, versionId: 'v3' }],
  ])('is of its own for %s', async (_, other) => {
    const { store } = setUp();
    const { id } = await claim(store, FIRST);
    expect((await claim(store, other)).id).not.toBe(id);
  });

  test('is the same for the same upload told in another way: later, with another sequencer, without a size', async () => {
    const { store } = setUp();
    const { versionId, ...rest } = { ...FIRST, versionId: 'v1', uploadedAt: '2026-11-25T09:00:00Z' };
    await claim(store, { ...rest, versionId });
    await expect(store.claim({ bucket: 'articles', key: 'a.txt', versionId })).rejects.toThrow('another process');
  });

  test('counts how often an upload was started without an end', async () => {
    const { store, clock } = setUp();
    expect(await store.unfinishedAttempts(FIRST)).toBe(0);
    await claim(store, FIRST);
    clock.time += 60_000;
    await claim(store, FIRST);
    expect(await store.unfinishedAttempts(FIRST)).toBe(2);
    clock.time += 60_000;
    await publish(store, FIRST);
    expect(await store.unfinishedAttempts(FIRST)).toBe(0);
  });

  test('that failed is given again at once, and its record says why', async () => {
    const { store, record } = setUp();
    const claimed = await claim(store, FIRST);
    await store.markFailed(claimed, new Error('SNS was slow'));
    expect(record(claimed.id)).toMatchObject({ state: 'failed', attempt: 1, error: 'Error: SNS was slow' });
    expect(await store.unfinishedAttempts(FIRST)).toBe(0);
    expect((await claim(store, FIRST)).attempt).toBe(2);
  });

  test('on a record that is none says which document is wrong', async () => {
    const { store, s3 } = setUp();
    const { id } = await claim(store, FIRST);
    s3.upload(`records/${id}.json`, '{"state":"lost"}', { bucket: 'summaries' });
    await expect(store.claim(FIRST)).rejects.toThrow(
      `Expected the record of an upload in s3://summaries/records/${id}.json`,
    );
  });
});

describe('a record', () => {
  test('tells a person what became of an upload', async () => {
    const { store, record } = setUp();
    const claimed = await claim(store, { ...FIRST, uploadedAt: '2026-11-25T09:59:00Z' });
    await store.markSkipped(claimed, new ArticleRejected('not-english', 'the words are French'));
    expect(record(claimed.id)).toEqual({
      state: 'skipped',
      article: 's3://articles/a.txt',
      etag: 'e1',
      uploadedAt: '2026-11-25T09:59:00Z',
      attempt: 1,
      at: '2026-11-25T10:00:00.000Z',
      reason: 'not-english',
      detail: 'not-english: the words are French',
    });
  });
});

describe('the place of a key', () => {
  test('makes the second content an update', async () => {
    const { store } = setUp();
    expect(await publish(store, FIRST)).toBe(false);
    expect(await publish(store, SECOND)).toBe(true);
  });

  test('remembers what was said when the upload is tried again', async () => {
    const { store, clock } = setUp();
    await publish(store, FIRST);
    expect(await store.takePlace(await claim(store, SECOND))).toEqual({ updated: true });
    clock.time += 60_000;
    expect(await publish(store, SECOND)).toBe(true);
  });

  test('is kept by the same upload, told of again by an event that bears an earlier time', async () => {
    const { store, clock } = setUp();
    const known = { bucket: FIRST.bucket, key: FIRST.key, etag: FIRST.etag };
    await store.takePlace(await claim(store, { ...FIRST, uploadedAt: '2026-11-25T09:00:01Z' }));
    clock.time += 60_000;
    expect(await publish(store, { ...known, uploadedAt: '2026-11-25T09:00:00Z' })).toBe(false);
  });

  test('is an update of what was published before an upload that never got through', async () => {
    const { store } = setUp();
    await publish(store, FIRST);
    await store.takePlace(await claim(store, SECOND));
    expect(await publish(store, { ...FIRST, etag: 'e3', sequencer: '1C' })).toBe(true);
  });

  test('is not an update of what nobody has heard of', async () => {
    const { store } = setUp();
    await store.takePlace(await claim(store, FIRST));
    expect(await publish(store, SECOND)).toBe(false);
  });

  test('refuses an upload older than the one that has it', async () => {
    const { store } = setUp();
    await publish(store, SECOND);
    await expect(store.takePlace(await claim(store, FIRST))).rejects.toMatchObject({ reason: 'replaced' });
  });

  test.each([
    ['sequencers of different length', { sequencer: 'FF' }, { sequencer: '0100' }],
    ['sequencers in different case', { sequencer: '0a' }, { sequencer: '0B' }],
    [
      'times, where one has no sequencer',
      { uploadedAt: '2026-11-25T09:00:00Z' },
      { uploadedAt: '2026-11-25T10:00:00+01:00', sequencer: '1' },
    ],
    ['nothing', {}, {}],
  ])('takes uploads in order by %s', async (_, earlier, later) => {
    const { store } = setUp();
    await publish(store, { bucket: 'b', key: 'k', etag: 'e1', ...earlier });
    expect(await publish(store, { bucket: 'b', key: 'k', etag: 'e2', ...later })).toBe(true);
  });

  test.each([
    ['sequencers of different length', { sequencer: 'FF' }, { sequencer: '0100' }],
    [
      'times, where one has no sequencer',
      { uploadedAt: '2026-11-25T09:00:00Z' },
      { uploadedAt: '2026-11-25T11:00:00+01:00', sequencer: '1' },
    ],
  ])('refuses uploads out of order by %s', async (_, earlier, later) => {
    const { store } = setUp();
    await publish(store, { bucket: 'b', key: 'k', etag: 'e2', ...later });
    await expect(publish(store, { bucket: 'b', key: 'k', etag: 'e1', ...earlier })).rejects.toMatchObject({
      reason: 'replaced',
    });
  });

  test('refuses the same content again, where it was published', async () => {
    const { store } = setUp();
    await publish(store, { ...FIRST, versionId: 'v1' });
    await expect(publish(store, { ...FIRST, versionId: 'v2', sequencer: '1B' })).rejects.toMatchObject({
      reason: 'unchanged',
    });
  });

  test('takes the same content again, where the first upload of it never got through', async () => {
    const { store } = setUp();
    await store.takePlace(await claim(store, { ...FIRST, versionId: 'v1' }));
    expect(await publish(store, { ...FIRST, versionId: 'v2', sequencer: '1B' })).toBe(false);
  });

  test('takes the old content again after another one, where versions tell them apart', async () => {
    const { store } = setUp();
    await publish(store, { ...FIRST, versionId: 'v1' });
    await publish(store, { ...SECOND, versionId: 'v2' });
    expect(await publish(store, { ...FIRST, versionId: 'v3', sequencer: '1C' })).toBe(true);
  });

  test('is won by the newest of five that come at once', async () => {
    const { store } = setUp();
    const uploads = Array.from({ length: 5 }, (_, index) => ({ ...FIRST, etag: `e${index}`, sequencer: `1${index}` }));
    const places = await Promise.allSettled(uploads.toReversed().map((upload) => publish(store, upload)));
    expect(places[0]?.status).toBe('fulfilled');
    await expect(publish(store, { ...FIRST, etag: 'e9', sequencer: '13' })).rejects.toMatchObject({
      reason: 'replaced',
    });
  });
});

describe('a stored summary', () => {
  const summaryOf = (key: string) =>
    toSummary({ uri: `s3://articles/${key}`, key, updated: false }, plainArticle('Text.'), {
      speakers: [],
      statements: [],
      keyStatements: [],
      disagreements: [],
    });

  test('lies beside the text that its spans point into', async () => {
    const { store, s3 } = setUp();
    const claimed = await claim(store, { ...FIRST, key: 'news/a (1).txt' });
    const uri = await store.store(claimed, summaryOf('news/a (1).txt'), 'The text “as read”.');
    expect(uri).toBe(`s3://summaries/summaries/news/a (1).txt/${claimed.id}.json`);
    expect(s3.text(`summaries/news/a (1).txt/${claimed.id}.txt`)).toBe('The text “as read”.');
    expect(JSON.parse(s3.text(`summaries/news/a (1).txt/${claimed.id}.json`) ?? '')).toMatchObject({ kind: 'summary' });
  });

  test.each([
    ['ASCII', 'x'.repeat(1024)],
    ['emoji', '🌊'.repeat(256)],
  ])('has a key that S3 takes where the article has the longest one (%s)', async (_, key) => {
    const { store, s3 } = setUp();
    const claimed = await claim(store, { ...FIRST, key });
    await store.store(claimed, summaryOf(key), '');
    const keys = s3.keys('summaries').filter((stored) => stored.startsWith('summaries/'));
    expect(keys.map((stored) => Buffer.byteLength(stored) <= 1024 && stored.includes(claimed.id))).toEqual([
      true,
      true,
    ]);
    expect(keys.join('')).not.toContain('\uFFFD');
  });
});

import { describe, expect, test } from 'vitest';
import { uploadsIn } from '../../../lambdas/summarize/read/upload-event.ts';
import { eventBridgeEvent, inSnsEnvelope, S3_TEST_EVENT, s3Notification } from '../../support/upload-events.ts';

const AWKWARD_KEYS: Record<string, string> = {
  'spaces and brackets': 'Fed cuts rates (1).txt',
  'a plus': 'q&a+answers.txt',
  'a percent sign': '100% of ballots counted.txt',
  'what looks encoded': 'a%20b%2Bc.txt',
  'a hash and a question mark': 'vote #3?.txt',
  accents: 'élection présidentielle à Besançon.txt',
  emoji: 'flood 🌊.txt',
  'nested folders': 'a/b/c/2026/11/25/story.html',
  'a leading slash': '/story.txt',
  quotes: `the "deal", they said 'yes'.txt`,
  '1,024 bytes': `${'x'.repeat(1020)}.txt`,
};

describe.each(Object.entries(AWKWARD_KEYS))('a key with %s', (_, key) => {
  test.each([
    ['EventBridge', eventBridgeEvent({ key })],
    ['an S3 notification', s3Notification([{ key }])],
    ['an S3 notification through SNS', inSnsEnvelope(s3Notification([{ key }]))],
  ])('arrives from %s as it is in the bucket', (_, body) => {
    expect(uploadsIn(body).map((upload) => upload.key)).toEqual([key]);
  });
});

describe('an upload event', () => {
  const facts = { bucket: 'news', key: 'a.txt', etag: 'abc', versionId: 'v7', sequencer: '00AF', size: 12 };
  const expected = { ...facts, uploadedAt: '2026-11-25T09:30:00Z' };

  test('of EventBridge tells bucket, key, version, ETag, size, order and time', () => {
    expect(uploadsIn(eventBridgeEvent(facts))).toEqual([expected]);
  });

  test('of an S3 notification tells the same', () => {
    expect(uploadsIn(s3Notification([{ ...facts, time: expected.uploadedAt }]))).toEqual([expected]);
  });

  test('tells of every record of a notification', () => {
    const keys = ['a.txt', 'b.txt', 'c d.txt'];
    expect(uploadsIn(s3Notification(keys.map((key) => ({ key })))).map((upload) => upload.key)).toEqual(keys);
  });

  test.each(['ObjectCreated:Put', 'ObjectCreated:Post', 'ObjectCreated:Copy', 'ObjectCreated:CompleteMultipartUpload'])(
    '%s is an upload',
    (eventName) => {
      expect(uploadsIn(s3Notification([{ key: 'a.txt' }], eventName))).toHaveLength(1);
    },
  );

  test('has no version where versioning is suspended', () => {
    expect(uploadsIn(eventBridgeEvent({ key: 'a.txt', versionId: 'null' }))[0]?.versionId).toBeUndefined();
  });
});

describe('no upload', () => {
  test.each([
    ['the test event of S3', S3_TEST_EVENT],
    ['the test event of S3 through SNS', inSnsEnvelope(S3_TEST_EVENT)],
    ['a deletion by EventBridge', eventBridgeEvent({ key: 'a.txt' }, 'Object Deleted')],
    ['a deletion by notification', s3Notification([{ key: 'a.txt' }], 'ObjectRemoved:Delete')],
    ['a notification without records', JSON.stringify({ Records: [] })],
    ['the marker of a folder', eventBridgeEvent({ key: 'november/', size: 0 })],
  ])('is in %s', (_, body) => {
    expect(uploadsIn(body)).toEqual([]);
  });
});

describe('a body that cannot be read', () => {
  test.each([
    ['no JSON', 'Hello', 'came 5 characters that are not JSON'],
    ['empty', '', 'came 0 characters that are not JSON'],
    ['a bare string', '"s3"', 'JSON that is no object (string)'],
    ['an event of another service', '{"source":"aws.ec2","detail":{}}', 'JSON with the keys source, detail'],
    ['a notification with a broken record', '{"Records":[{"s3":{}}]}', 'JSON with the keys Records'],
    ['a notification with one good record and a broken one', brokenSecondRecord(), 'JSON with the keys Records'],
    [
      'a key that is not URL-encoded',
      s3Notification([{ key: 'k' }]).replace('"key":"k"', '"key":"100%"'),
      'the keys Records',
    ],
    ['an SNS envelope around something else', inSnsEnvelope('hello'), 'JSON with the keys Type, MessageId'],
  ])('(%s) is an error that says what was expected and what came', (_, body, came) => {
    expect(() => uploadsIn(body)).toThrow('Expected an EventBridge event of aws.s3, an S3 event notification');
    expect(() => uploadsIn(body)).toThrow(came);
  });

  test('(an object without version and ETag) is an error too', () => {
    const body = eventBridgeEvent({ key: 'a.txt' }).replace('"etag":"e1",', '');
    expect(() => uploadsIn(body)).toThrow('Expected the version or the ETag of each uploaded object');
  });

  test('is described without its values', () => {
    expect(() => uploadsIn('{"to":"ann@example.com"}')).toThrow(/^(?!.*ann@example\.com)/);
  });
});

function brokenSecondRecord(): string {
  const { Records } = JSON.parse(s3Notification([{ key: 'a.txt' }]));
  return JSON.stringify({ Records: [...Records, {}] });
}

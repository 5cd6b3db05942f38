import { describe, expect, test } from 'vitest';
import { MAX_RECEIVES } from '../../../lambdas/summarize/environment.ts';
import { crashes } from '../../support/crashes.ts';
import { memoryQueue, sqsEvent } from '../../support/memory-queue.ts';
import { pipeline } from '../../support/pipeline.ts';
import { eventBridgeEvent } from '../../support/upload-events.ts';

const RECORD = /^records\//;

/** Point by point, how many messages three articles bring, with a crash at the second of them. */
const POINTS = [
  { name: 'before the claim', when: 'before', operation: 'PutObject', key: RECORD, nth: 3, sent: 3 },
  { name: 'after the claim', when: 'after', operation: 'PutObject', key: RECORD, nth: 3, sent: 3 },
  { name: 'in reading', when: 'before', operation: 'GetObject', key: /article-1/, nth: 1, sent: 3 },
  { name: 'after the place is taken', when: 'after', operation: 'PutObject', key: /^latest\//, nth: 2, sent: 3 },
  {
    name: 'between text and summary',
    when: 'after',
    operation: 'PutObject',
    key: /^summaries\/.*txt$/,
    nth: 2,
    sent: 3,
  },
  {
    name: 'after the summary is stored',
    when: 'after',
    operation: 'PutObject',
    key: /^summaries\/.*json$/,
    nth: 2,
    sent: 3,
  },
  { name: 'before the message', when: 'before', operation: 'Publish', nth: 2, sent: 3 },
  // SNS has it, and nobody knows: the one case in which a message is sent twice.
  { name: 'after the message', when: 'after', operation: 'Publish', nth: 2, sent: 4 },
  { name: 'before the mark', when: 'before', operation: 'PutObject', key: RECORD, nth: 4, sent: 4 },
  { name: 'after the mark', when: 'after', operation: 'PutObject', key: RECORD, nth: 4, sent: 3 },
] as const;

describe.each(['each', 'digest'] as const)('with delivery %s, a process that dies', (delivery) => {
  test.each(POINTS)('$name loses nothing', async (point) => {
    const { faults, mortal } = crashes(point);
    const function_ = pipeline({ faults, delivery });
    const queue = memoryQueue();
    for (const index of [0, 1, 2]) {
      queue.send(eventBridgeEvent(function_.s3.upload(`article-${index}.txt`, `Text ${index}.`)));
    }
    await queue.drain(mortal(function_.handle), function_.expireClaims);
    expect(function_.records().map(({ state }) => state)).toEqual(['published', 'published', 'published']);
    expect(queue.deadLetters).toEqual([]);
    const summaries = function_.sns.published.filter(({ attributes }) => attributes.kind?.StringValue === 'summary');
    expect(new Set(summaries.map(({ subject, bodies }) => `${subject}${bodies.default}`)).size).toBe(3);
    if (delivery === 'each') expect(summaries).toHaveLength(point.sent);
  });
});

describe.each(['each', 'digest'] as const)('with delivery %s, an article that ends the function', (delivery) => {
  test.each([
    ['first', [0]],
    ['in the middle', [5]],
    ['last', [9]],
    ['twice', [2, 7]],
  ])('whenever it is begun, %s in its batch, is dead-lettered alone', async (_, places) => {
    const key = new RegExp(`^article-(${places.join('|')})`);
    const { faults, mortal } = crashes({ when: 'before', operation: 'GetObject', key, nth: 'every' });
    const function_ = pipeline({ faults, delivery });
    const queue = memoryQueue({ maxReceiveCount: MAX_RECEIVES });
    for (let index = 0; index < 10; index += 1) {
      queue.send(eventBridgeEvent(function_.s3.upload(`article-${index}.txt`, `Text ${index}.`)));
    }
    await queue.drain(mortal(function_.handle), function_.expireClaims);
    const dead = queue.deadLetters.map((body) => JSON.parse(body).detail.object.key);
    expect(dead.toSorted()).toEqual(places.map((place) => `article-${place}.txt`));
    const published = function_.records().filter(({ state }) => state === 'published');
    expect(published).toHaveLength(10 - places.length);
  });
});

describe('an article that was begun without an end', () => {
  test.each([
    [MAX_RECEIVES - 1, ['new.txt']],
    [MAX_RECEIVES, ['new.txt', 'old.txt']],
  ])('is handled beside a new one only at its last chance (receive %i)', async (receiveCount, sent) => {
    const { faults, mortal } = crashes({ when: 'after', operation: 'PutObject', key: RECORD, nth: 1 });
    const function_ = pipeline({ faults });
    const old = { id: 'old', body: eventBridgeEvent(function_.s3.upload('old.txt', 'Old.')), receiveCount: 1 };
    await expect(mortal(function_.handle)(sqsEvent([old]))).rejects.toThrow('the function died');
    function_.expireClaims();
    const fresh = { id: 'new', body: eventBridgeEvent(function_.s3.upload('new.txt', 'New.')), receiveCount: 1 };
    await function_.handle(sqsEvent([{ ...old, receiveCount }, fresh]));
    expect(function_.sns.published.map(({ bodies }) => JSON.parse(bodies.default ?? '').origin.key)).toEqual(sent);
  });
});

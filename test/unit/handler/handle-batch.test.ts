import { describe, expect, test } from 'vitest';
import { MIN_REMAINING_MS } from '../../../lambdas/summarize/handle-batch.ts';
import { memoryQueue, sqsEvent } from '../../support/memory-queue.ts';
import { s3Error } from '../../support/memory-s3.ts';
import { type Pipeline, pipeline } from '../../support/pipeline.ts';
import { eventBridgeEvent, inSnsEnvelope, S3_TEST_EVENT, s3Notification } from '../../support/upload-events.ts';

function batchOf(bodies: readonly string[], receiveCount = 1) {
  return sqsEvent(bodies.map((body, index) => ({ id: `m${index}`, body, receiveCount })));
}

function uploadMany({ s3 }: Pipeline, keys: readonly string[]) {
  return keys.map((key) => eventBridgeEvent(s3.upload(key, `The text of ${key}.`)));
}

function articlesSent({ sns }: Pipeline): readonly string[] {
  return sns.published.map(({ bodies }) => JSON.parse(bodies.default ?? '').origin?.key);
}

const TEN = Array.from({ length: 10 }, (_, index) => `article-${index}.txt`);
const NO_FAILURES = { batchItemFailures: [] };

describe('a batch', () => {
  test('of ten is published whole, not its first message alone', async () => {
    const function_ = pipeline();
    expect(await function_.handle(batchOf(uploadMany(function_, TEN)))).toEqual(NO_FAILURES);
    expect(articlesSent(function_)).toEqual(TEN);
  });

  test('gives back a poison article among nine good ones, and that alone', async () => {
    const function_ = pipeline({
      analyze: (article) => {
        if (article.text.includes('article-4')) throw new RangeError('Maximum call stack size exceeded');
        return { speakers: [], statements: [], keyStatements: [], disagreements: [] };
      },
    });
    const answer = await function_.handle(batchOf(uploadMany(function_, TEN)));
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm4' }] });
    expect(articlesSent(function_)).toEqual(TEN.filter((key) => key !== 'article-4.txt'));
    expect(function_.told.failed).toEqual(['m4: RangeError: Maximum call stack size exceeded']);
  });

  test('gives back all of its messages where all fail, without failing itself', async () => {
    const function_ = pipeline({
      faults: {
        before: () => {
          throw s3Error('SlowDown', 503);
        },
      },
    });
    const answer = await function_.handle(batchOf(uploadMany(function_, TEN)));
    expect(answer.batchItemFailures).toHaveLength(10);
  });

  test('of nothing but a test event of S3 is done without a word', async () => {
    const function_ = pipeline();
    expect(await function_.handle(batchOf([S3_TEST_EVENT]))).toEqual(NO_FAILURES);
    expect(function_.sns.published).toEqual([]);
  });

  test('is not poisoned by a test event of S3 in it', async () => {
    const function_ = pipeline();
    const [first = '', second = ''] = uploadMany(function_, ['a.txt', 'b.txt']);
    expect(await function_.handle(batchOf([first, S3_TEST_EVENT, second]))).toEqual(NO_FAILURES);
    expect(articlesSent(function_)).toEqual(['a.txt', 'b.txt']);
  });

  test('is not poisoned by a malformed body in it, which goes to the dead letters', async () => {
    const function_ = pipeline();
    const queue = memoryQueue();
    for (const body of ['{"hello":1}', ...uploadMany(function_, ['a.txt', 'b.txt'])]) queue.send(body);
    await queue.drain(function_.handle, function_.expireClaims);
    expect(articlesSent(function_)).toEqual(['a.txt', 'b.txt']);
    expect(queue.deadLetters).toEqual(['{"hello":1}']);
  });

  test.each([
    ['Fed cuts rates (1).txt'],
    ['q&a+answers.txt'],
    ['100% counted.txt'],
    ['élection à Besançon.txt'],
    ['flood 🌊.txt'],
    ['2026/11/25/story.txt'],
    [`${'x'.repeat(1020)}.txt`],
  ])('finds the object %s, whichever way the bucket is wired', async (key) => {
    for (const wire of [eventBridgeEvent, (o: object) => s3Notification([{ key, ...o }]), wiredThroughSns]) {
      const function_ = pipeline();
      const body = wire(function_.s3.upload(key, 'Text.'));
      expect(await function_.handle(batchOf([body]))).toEqual(NO_FAILURES);
      expect(articlesSent(function_)).toEqual([key]);
    }
  });

  test('publishes every record of a notification', async () => {
    const function_ = pipeline();
    const uploads = TEN.map((key) => function_.s3.upload(key, `Text of ${key}`));
    await function_.handle(batchOf([s3Notification(uploads)]));
    expect(articlesSent(function_)).toEqual(TEN);
  });

  test('publishes the good records of a notification once, although a bad one brings the message back', async () => {
    const function_ = pipeline({ analyze: failOn('article-3') });
    const queue = memoryQueue();
    queue.send(s3Notification(TEN.map((key) => function_.s3.upload(key, `Text of ${key}`))));
    await queue.drain(function_.handle, function_.expireClaims);
    expect(articlesSent(function_)).toEqual(TEN.filter((key) => key !== 'article-3.txt'));
    expect(queue.deadLetters).toHaveLength(1);
  });
});

describe('an article that cannot be read', () => {
  test('is skipped with a record that says why, and neither sent nor dead-lettered', async () => {
    const function_ = pipeline();
    const body = eventBridgeEvent(function_.s3.upload('a.txt', 'REJECT me'));
    expect(await function_.handle(batchOf([body]))).toEqual(NO_FAILURES);
    expect(function_.sns.published).toEqual([]);
    expect(function_.records()).toMatchObject([
      {
        state: 'skipped',
        article: 's3://articles/a.txt',
        reason: 'not-english',
        detail: 'not-english: the words are of no language',
      },
    ]);
  });

  test('because it was deleted meanwhile is skipped', async () => {
    const function_ = pipeline();
    const [body = ''] = uploadMany(function_, ['a.txt']);
    function_.s3.remove('a.txt');
    expect(await function_.handle(batchOf([body]))).toEqual(NO_FAILURES);
    expect(function_.records()).toMatchObject([{ state: 'skipped', reason: 'deleted' }]);
  });

  test('for want of permission is not taken for deleted: it is tried again', async () => {
    const function_ = pipeline({
      faults: {
        before: (operation, key) => {
          if (operation === 'GetObject' && key === 'a.txt') throw s3Error('AccessDenied', 403);
        },
      },
    });
    const answer = await function_.handle(batchOf(uploadMany(function_, ['a.txt'])));
    expect(answer.batchItemFailures).toHaveLength(1);
  });
});

describe('the same name with new content', () => {
  test.each([[true], [false]])('is a new article, told as an update (versioned: %s)', async (versioned) => {
    const function_ = pipeline();
    for (const text of ['First text.', 'Second text.']) {
      await function_.handle(batchOf([eventBridgeEvent(function_.s3.upload('a.txt', text, { versioned }))]));
    }
    expect(function_.sns.published.map(({ bodies }) => JSON.parse(bodies.default ?? '').origin.updated)).toEqual([
      false,
      true,
    ]);
  });

  test('that came before the first was read is sent alone, where there are no versions', async () => {
    const function_ = pipeline();
    const bodies = ['First.', 'Second.'].map((text) => eventBridgeEvent(function_.s3.upload('a.txt', text)));
    await function_.handle(batchOf(bodies));
    expect(function_.told.ended.map(({ state }) => state)).toEqual(['skipped', 'published']);
  });

  test('whose events come in the wrong order is sent once, the newer one', async () => {
    const function_ = pipeline();
    const bodies = ['First.', 'Second.'].map((text) =>
      eventBridgeEvent(function_.s3.upload('a.txt', text, { versioned: true })),
    );
    await function_.handle(batchOf(bodies.toReversed()));
    expect(function_.told.ended.map(({ state }) => state)).toEqual(['published', 'skipped']);
    expect(function_.records().map(({ reason }) => reason)).toEqual([undefined, 'replaced']);
  });
});

describe('a repeated event', () => {
  test.each([2, 3, 10])('sends nothing more, %i times in one batch', async (times) => {
    const function_ = pipeline();
    const [body = ''] = uploadMany(function_, ['a.txt']);
    await function_.handle(batchOf(Array.from({ length: times }, () => body)));
    expect(articlesSent(function_)).toEqual(['a.txt']);
  });

  test.each([2, 10])('sends nothing more, %i times in functions that run at once', async (times) => {
    const function_ = pipeline();
    const queue = memoryQueue();
    const [body = ''] = uploadMany(function_, ['a.txt']);
    const answers = await Promise.all(Array.from({ length: times }, () => function_.handle(batchOf([body]))));
    expect(articlesSent(function_)).toEqual(['a.txt']);
    expect(answers.flatMap(({ batchItemFailures }) => batchItemFailures)).toHaveLength(times - 1);
    for (let index = 1; index < times; index += 1) queue.send(body);
    await queue.drain(function_.handle, function_.expireClaims);
    expect(articlesSent(function_)).toEqual(['a.txt']);
    expect(queue.deadLetters).toEqual([]);
  });

  test('sends nothing more when it comes much later, and in another shape', async () => {
    const function_ = pipeline();
    const upload = function_.s3.upload('a b.txt', 'Text.');
    await function_.handle(batchOf([eventBridgeEvent(upload)]));
    function_.expireClaims();
    await function_.handle(batchOf([inSnsEnvelope(s3Notification([upload]))]));
    expect(articlesSent(function_)).toEqual(['a b.txt']);
    expect(function_.told.ended.map(({ state }) => state)).toEqual(['published', 'duplicate']);
  });
});

describe('when time is short', () => {
  test('the messages not yet begun go back to the queue', async () => {
    const remaining = [MIN_REMAINING_MS + 1, MIN_REMAINING_MS, MIN_REMAINING_MS - 1];
    const function_ = pipeline({ remainingMs: () => remaining.shift() ?? 0 });
    const answer = await function_.handle(batchOf(uploadMany(function_, TEN.slice(0, 5))));
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['m3', 'm4']);
    expect(articlesSent(function_)).toEqual(TEN.slice(0, 3));
    expect(function_.told.postponed).toEqual(['m3', 'm4']);
    expect(function_.told.failed).toEqual([]);
  });

  test('the first message is begun all the same: otherwise none ever would be', async () => {
    const function_ = pipeline({ remainingMs: () => 0 });
    await function_.handle(batchOf(uploadMany(function_, TEN.slice(0, 2))));
    expect(articlesSent(function_)).toEqual(TEN.slice(0, 1));
  });
});

describe('a hundred files that each take the longest that reading allows', () => {
  /** A function of five minutes, in which nothing but analysis takes time. */
  function slowFunction(delivery: 'each' | 'digest', secondsAnArticle: number) {
    const clock = { left: 300_000, least: 300_000 };
    const function_ = pipeline({
      delivery,
      remainingMs: () => clock.left,
      analyze: () => {
        clock.left -= secondsAnArticle * 1000;
        clock.least = Math.min(clock.least, clock.left);
        return { speakers: [], statements: [], keyStatements: [], disagreements: [] };
      },
    });
    const refill = () => {
      clock.left = 300_000;
    };
    return { function_, clock, refill };
  }

  test.each(['each', 'digest'] as const)(
    'never let the function run out of time, and all are told of (%s)',
    async (delivery) => {
      const { function_, clock, refill } = slowFunction(delivery, 8);
      const queue = memoryQueue({ batchSize: 100 });
      const keys = Array.from({ length: 100 }, (_, index) => `article-${index}.txt`);
      for (const body of uploadMany(function_, keys)) queue.send(body);
      const handle: typeof function_.handle = (event) => {
        refill();
        return function_.handle(event);
      };
      await queue.drain(handle, function_.expireClaims);
      expect(clock.least).toBeGreaterThan(10_000);
      expect(new Set(function_.told.ended.map(({ article }) => article)).size).toBe(100);
      expect(queue.deadLetters).toEqual([]);
    },
  );

  test('in one message are done as far as time allows; it comes back for the rest', async () => {
    const { function_, clock, refill } = slowFunction('each', 8);
    const body = s3Notification(
      Array.from({ length: 50 }, (_, index) => function_.s3.upload(`article-${index}.txt`, `Text ${index}.`)),
    );
    expect((await function_.handle(batchOf([body]))).batchItemFailures).toHaveLength(1);
    expect(function_.told.postponed).toEqual(['m0']);
    expect(clock.least).toBeGreaterThan(10_000);
    refill();
    expect(await function_.handle(batchOf([body], 2))).toEqual(NO_FAILURES);
    expect(function_.sns.published).toHaveLength(50);
  });
});

describe('a digest', () => {
  test('says in one message what a batch brought, after each summary for machines', async () => {
    const function_ = pipeline({ delivery: 'digest' });
    expect(await function_.handle(batchOf(uploadMany(function_, TEN)))).toEqual(NO_FAILURES);
    const kinds = function_.sns.published.map(({ attributes }) => attributes.kind?.StringValue);
    expect(kinds).toEqual([...TEN.map(() => 'summary'), 'digest']);
    expect(JSON.parse(function_.sns.published.at(-1)?.bodies.default ?? '').counts.articles).toBe(10);
    expect(function_.told.ended.map(({ state }) => state)).toEqual(TEN.map(() => 'published'));
  });

  test('is not sent where nothing new came', async () => {
    const function_ = pipeline({ delivery: 'digest' });
    const bodies = uploadMany(function_, ['a.txt']);
    await function_.handle(batchOf(bodies));
    await function_.handle(batchOf(bodies));
    expect(function_.sns.published.filter(({ attributes }) => attributes.kind?.StringValue === 'digest')).toHaveLength(
      1,
    );
  });

  test('that cannot be sent gives back its articles, and is sent later', async () => {
    let publishes = 0;
    const function_ = pipeline({
      delivery: 'digest',
      faults: {
        before: (operation) => {
          publishes += operation === 'Publish' ? 1 : 0;
          if (operation === 'Publish' && publishes === 4) throw s3Error('Throttling', 429);
        },
      },
    });
    const queue = memoryQueue();
    for (const body of uploadMany(function_, TEN.slice(0, 3))) queue.send(body);
    await queue.deliver(function_.handle);
    expect(queue.waiting).toBe(3);
    function_.expireClaims();
    await queue.drain(function_.handle, function_.expireClaims);
    const kinds = function_.sns.published.map(({ attributes }) => attributes.kind?.StringValue);
    expect(kinds.filter((kind) => kind === 'digest')).toHaveLength(1);
    expect(function_.records().map(({ state }) => state)).toEqual(['published', 'published', 'published']);
    expect(queue.deadLetters).toEqual([]);
  });
});

function wiredThroughSns(object: Parameters<typeof eventBridgeEvent>[0]): string {
  return inSnsEnvelope(s3Notification([object]));
}

function failOn(words: string) {
  return (article: { readonly text: string }) => {
    if (article.text.includes(words)) throw new Error('poison');
    return { speakers: [], statements: [], keyStatements: [], disagreements: [] };
  };
}

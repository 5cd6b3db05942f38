import { describe, expect, test } from 'vitest';
import { MAX_RECEIVES } from '../../../lambdas/summarize/environment.ts';
import { memoryQueue } from '../../support/memory-queue.ts';
import { type Faults, s3Error } from '../../support/memory-s3.ts';
import { pipeline } from '../../support/pipeline.ts';
import { eventBridgeEvent } from '../../support/upload-events.ts';

const REQUESTS = {
  'the claim': { operation: 'PutObject', key: /^records\//, body: /"claimed"/ },
  'the reading': { operation: 'GetObject', key: /^a\.txt$/ },
  'the place': { operation: 'PutObject', key: /^latest\// },
  'the text': { operation: 'PutObject', key: /^summaries\/.*\.txt$/ },
  'the summary': { operation: 'PutObject', key: /^summaries\/.*\.json$/ },
  'the message': { operation: 'Publish' },
  'the mark': { operation: 'PutObject', key: /^records\//, body: /"published"/ },
} as const;

const ERRORS = {
  'is refused with 503': s3Error('SlowDown', 503),
  'is refused with 500': s3Error('InternalError', 500),
  'is throttled': s3Error('ThrottlingException', 429),
  'is denied': s3Error('AccessDenied', 403),
  'loses its connection': Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
} as const;

interface Request {
  readonly operation: string;
  readonly key?: RegExp;
  readonly body?: RegExp;
}

/** Refuses a request so many times, and then lets it through. */
function refusing(request: Request, error: Error, times: number): Faults {
  let left = times;
  return {
    before(operation, key, body = '') {
      const isMeant =
        operation === request.operation && request.key?.test(key) !== false && request.body?.test(body) !== false;
      if (!isMeant || left === 0) return;
      left -= 1;
      throw error;
    },
  };
}

async function publishThrough(faults: Faults) {
  const function_ = pipeline({ faults });
  const queue = memoryQueue({ maxReceiveCount: MAX_RECEIVES });
  queue.send(eventBridgeEvent(function_.s3.upload('a.txt', 'Text.')));
  await queue.drain(function_.handle, function_.expireClaims);
  return {
    sent: function_.sns.published.length,
    dead: queue.deadLetters.length,
    states: function_.records().map(({ state }) => state),
  };
}

describe.each(Object.entries(REQUESTS))('while %s', (name, request) => {
  // SNS has the message each time, and nobody can note it.
  const sent = (times: number) => (name === 'the mark' ? times + 1 : 1);

  test.each(Object.entries(ERRORS))('%s, up to four times, an article is late and not lost', async (_, error) => {
    for (let times = 1; times < MAX_RECEIVES; times += 1) {
      const came = await publishThrough(refusing(request, error, times));
      expect(came).toEqual({ sent: sent(times), dead: 0, states: ['published'] });
    }
  });

  test('fails every time, the message lies among the dead letters in the end', async () => {
    const came = await publishThrough(refusing(request, s3Error('SlowDown', 503), Number.POSITIVE_INFINITY));
    expect(came.dead).toBe(1);
    expect(came.sent).toBe(name === 'the mark' ? MAX_RECEIVES : 0);
  });
});

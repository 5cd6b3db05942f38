import { describe, expect, test } from 'vitest';
import { publishIntervalFor } from '../../../lambdas/summarize/environment.ts';
import { pace } from '../../../lambdas/summarize/publish/pace.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { virtualTime } from '../../support/virtual-time.ts';

/** More than 10 messages in one second suspend an email subscription. */
const LIMIT = 10;
const ARTICLES = 500;
const BATCH_SIZE = 5;

/**
 * Articles uploaded at once, and as many functions as may run at once, each batch in a process that has kept no interval
 * yet: the worst that Lambda may do. An article takes up to `slowest` milliseconds.
 */
async function momentsOfMails(functions: number, slowest: number): Promise<readonly number[]> {
  const { clock, run } = virtualTime();
  const random = seededRandom(functions);
  const moments: number[] = [];
  let left = ARTICLES / BATCH_SIZE;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const paced = pace(publishIntervalFor(functions), clock);
      for (let article = 0; article < BATCH_SIZE; article += 1) {
        await clock.sleep(random() * slowest);
        await paced.turn();
        moments.push(clock.now());
      }
      await paced.settle();
    }
  };
  await run(Promise.all(Array.from({ length: functions }, work)));
  return moments.toSorted((one, other) => one - other);
}

/** The most messages in any second. */
function mostInASecond(moments: readonly number[]): number {
  const within = (start: number) => moments.filter((moment) => moment >= start && moment < start + 1000).length;
  return Math.max(...moments.map(within));
}

describe(`${ARTICLES} articles uploaded at once`, () => {
  test.each([
    [2, 0],
    [2, 300],
    [2, 3000],
    [3, 300],
    [4, 300],
    [5, 50],
    [6, 0],
    [7, 100],
    [8, 0],
    [10, 0],
    [10, 2000],
  ])(
    'never bring an address more than ten mails a second (%i functions, an article in up to %i ms)',
    async (functions, slowest) => {
      const moments = await momentsOfMails(functions, slowest);
      expect(moments).toHaveLength(ARTICLES);
      expect(mostInASecond(moments)).toBeLessThanOrEqual(LIMIT);
    },
  );
});

import assert from 'node:assert/strict';
import { records, settled, upload, waiting } from '../pipeline.ts';
import type { Deployed } from '../stage.ts';
import type { Subscriber } from '../subscriber.ts';
import { seen } from '../summaries.ts';
import { manyArticles } from './articles.ts';
import type { Seen } from './figures.ts';
import { invocationsBetween } from './invocations.ts';
import { watchProcesses } from './processes.ts';

const LEAST_ARTICLES_PER_SECOND = 10; // slower than that, something is wrong
const START_SECONDS = 60;

/**
 * Uploads the articles and waits until all are through.
 * @param scratch the emulator's temporary folder
 * @throws Error where not each is published and told of, once
 */
export async function feed(
  stage: Deployed & { subscriber: Subscriber },
  count: number,
  scratch: string,
): Promise<Seen> {
  const stopWatching = watchProcesses(scratch);
  try {
    const startedAt = Date.now();
    await upload(stage, manyArticles(count));
    const uploadedAt = Date.now();
    await settled(stage, START_SECONDS + count / LEAST_ARTICLES_PER_SECOND);
    const samples = stopWatching();
    const published = await publishedOnce(stage, count);
    const invocations = await invocationsBetween(stage, startedAt, Date.now());
    return { uploaded: count, published, startedAt, uploadedAt, invocations, samples };
  } finally {
    stopWatching();
  }
}

async function publishedOnce(stage: Deployed & { subscriber: Subscriber }, count: number): Promise<number> {
  const outcomes = await records(stage, 'load/');
  const published = outcomes.filter(({ state }) => state === 'published').length;
  const told = (await stage.subscriber.take()).map(({ body }) => seen(body).origin.key);
  assert.equal(published, count, `${count} in, ${published} published`);
  assert.equal(told.length, count, `${count} in, ${told.length} messages`);
  assert.equal(new Set(told).size, count, `${count} in, ${new Set(told).size} told of`);
  assert.equal(await waiting(stage, stage.outputs.DeadLettersUrl), 0);
  return published;
}

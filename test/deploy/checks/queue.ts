import assert from 'node:assert/strict';
import { PurgeQueueCommand } from '@aws-sdk/client-sqs';
import { strToU8 } from 'fflate';
import { eventBridgeEvent, inSnsEnvelope, s3Notification } from '../../support/upload-events.ts';
import { storyText } from '../files/story.ts';
import { enqueue, hurried, records, settled, upload, waiting } from '../pipeline.ts';
import type { RehearsalCheck } from '../stage.ts';
import { seen } from '../summaries.ts';

const REPEATS = 10;

export const repeats: RehearsalCheck = {
  name: 'an event that comes ten times more, at once and later, is told of once',
  async run(stage) {
    const key = 'repeats/ferry.txt';
    // Two that come at once meet, and one of them has to wait for its next attempt.
    await hurried(stage, 1, async () => {
      const etags = await upload(stage, [{ key, bytes: strToU8(storyText(' once more')) }]);
      const event = eventBridgeEvent({ bucket: stage.outputs.ArticlesBucket, key, etag: etags.get(key) ?? '' });
      await Promise.all(Array.from({ length: REPEATS / 2 }, () => enqueue(stage, event)));
      await settled(stage);
      for (let later = 0; later < REPEATS / 2; later += 1) await enqueue(stage, event);
      await settled(stage);
    });
    const messages = await stage.subscribers.everything.take();
    assert.equal(messages.length, 1);
    return `1 upload, ${REPEATS + 1} events, ${messages.length} message`;
  },
};

export const wiredByNotification: RehearsalCheck = {
  name: "S3's own notifications are understood: encoded keys, several records, an SNS envelope, a test event",
  async run(stage) {
    const bucket = stage.outputs.ArticlesBucket;
    const keys = ['other/a b+c (1).txt', 'other/ü%.txt', 'other/plain.txt'];
    // Through EventBridge they are told of first; what follows names the same uploads and must change nothing.
    const etags = await upload(
      stage,
      keys.map((key) => ({ key, bytes: strToU8(storyText(key)) })),
    );
    await settled(stage);
    const objects = keys.map((key) => ({ bucket, key, etag: etags.get(key) ?? '' }));
    await enqueue(stage, s3Notification(objects));
    await enqueue(stage, inSnsEnvelope(s3Notification(objects)));
    await enqueue(stage, JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: bucket }));
    await settled(stage);
    assert.equal((await stage.subscribers.everything.take()).length, keys.length);
    assert.equal((await records(stage, 'other/')).length, keys.length);
    assert.equal(await waiting(stage, stage.outputs.DeadLettersUrl), 0);
    return `${keys.length} uploads named three times over: ${keys.length} messages, ${keys.length} records, no dead letter`;
  },
};

export const newVersions: RehearsalCheck = {
  name: 'new content under an old name is a new article, told of as updated; the same content is not',
  async run(stage) {
    const key = 'versions/ferry.txt';
    const editions = [' (first)', ' (second)', ' (second)'];
    for (const edition of editions) {
      await upload(stage, [{ key, bytes: strToU8(storyText(edition)) }]);
      await settled(stage);
    }
    const messages = (await stage.subscribers.everything.take()).map(({ body }) => seen(body).origin.updated);
    assert.deepEqual(messages, [false, true]);
    return '3 versions: 1 new, 1 updated, 1 with the same content and not told of';
  },
};

export const malformedBodies: RehearsalCheck = {
  name: 'what is no event ends in the dead letters, and takes no article with it',
  async run(stage) {
    const bodies = ['{', 'not an event', '[]', '{"Records": 7}', '{"detail": {}}'];
    const files = Array.from({ length: 9 }, (_, index) => ({
      key: `beside/${index}.txt`,
      bytes: strToU8(storyText(` beside ${index}`)),
    }));
    await hurried(stage, 1, async () => {
      await Promise.all(bodies.map((body) => enqueue(stage, body)));
      await upload(stage, files);
      await settled(stage);
    });
    const dead = await waiting(stage, stage.outputs.DeadLettersUrl);
    assert.equal((await stage.subscribers.everything.take()).length, files.length);
    assert.equal(dead, bodies.length);
    await stage.clients.sqs.send(new PurgeQueueCommand({ QueueUrl: stage.outputs.DeadLettersUrl }));
    return `${bodies.length} bodies, ${dead} dead letters; ${files.length} articles beside them, ${files.length} messages`;
  },
};

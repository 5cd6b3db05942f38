import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { storyText } from '../files/story.ts';
import { settled, upload } from '../pipeline.ts';
import type { RehearsalCheck } from '../stage.ts';
import type { Received } from '../subscriber.ts';

const UPLOADS = 500;
const LIMIT = 10; // messages a second to an email subscription, or SNS suspends and deletes it

export const paced: RehearsalCheck = {
  name: 'with an email subscriber, 500 articles at once come to no subscriber faster than 10 a second',
  async run(stage) {
    await upload(stage, many('paced'));
    await settled(stage, 240);
    const messages = await stage.subscribers.everything.take();
    const most = mostInASecond(messages);
    assert.equal(messages.length, UPLOADS);
    assert.ok(most <= LIMIT, `${most} messages in one second`);
    return `${UPLOADS} uploads, ${messages.length} messages in ${seconds(messages)} s, at most ${most} in any second`;
  },
};

export const unpaced: RehearsalCheck = {
  name: 'without one, 500 articles at once come as fast as they are read',
  async run(stage) {
    await upload(stage, many('unpaced'));
    await settled(stage, 240);
    const messages = await stage.subscribers.everything.take();
    assert.equal(messages.length, UPLOADS);
    const most = mostInASecond(messages);
    assert.ok(most > LIMIT, `only ${most} messages in one second`);
    return `${UPLOADS} uploads, ${messages.length} messages in ${seconds(messages)} s, up to ${most} in a second`;
  },
};

export function many(folder: string, count: number = UPLOADS) {
  return Array.from({ length: count }, (_, index) => ({
    key: `${folder}/${index}.txt`,
    bytes: strToU8(storyText(` ${index}`)),
  }));
}

/** The most messages in any 1,000 milliseconds, wherever they begin. */
export function mostInASecond(messages: readonly Received[]): number {
  const times = messages.map(({ sentAt }) => sentAt).sort((one, other) => one - other);
  return Math.max(0, ...times.map((start) => times.filter((time) => time >= start && time < start + 1000).length));
}

function seconds(messages: readonly Received[]): string {
  const times = messages.map(({ sentAt }) => sentAt);
  return ((Math.max(...times) - Math.min(...times)) / 1000).toFixed(0);
}

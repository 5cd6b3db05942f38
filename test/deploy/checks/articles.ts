import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { AWKWARD_KEYS } from '../files/awkward-names.ts';
import { readableFiles, type Upload } from '../files/readable.ts';
import { storyText } from '../files/story.ts';
import { unreadableFiles } from '../files/unreadable.ts';
import { records, settled, stored, upload, waiting } from '../pipeline.ts';
import type { RehearsalCheck, Stage } from '../stage.ts';
import type { Received } from '../subscriber.ts';
import { seen } from '../summaries.ts';

export const everyType: RehearsalCheck = {
  name: 'each readable type and encoding is told of once, in JSON that keeps to its schema',
  async run(stage) {
    const files = readableFiles();
    const messages = await sent(stage, files);
    for (const { statements } of messages.map(({ body }) => seen(body))) assert.ok(statements.length > 0);
    for (const record of await records(stage, 'types/')) {
      assert.equal(record.state, 'published');
      if (record.state === 'published') seen(JSON.parse(await stored(stage, record.summary)));
    }
    return `${files.length} files, ${messages.length} messages, each valid as sent and as stored`;
  },
};

export const everyName: RehearsalCheck = {
  name: 'each awkward file name arrives as it was given',
  async run(stage) {
    const messages = await sent(
      stage,
      AWKWARD_KEYS.map((key, index) => ({ key, bytes: strToU8(storyText(` (${index})`)) })),
    );
    return `${messages.length} names: spaces, +, %, #, quotes, accents, emoji, Arabic, folders, 1,000 characters`;
  },
};

export const filters: RehearsalCheck = {
  name: 'a filter lets through what it names, and nothing else',
  async run(stage) {
    const calm =
      'Lighthouse reopens after repairs\n\n"The lamp is lit again," said Ida Marsh, the keeper of Gannet Rock. She said that visitors may climb the stairs from Monday. The stairs have 112 steps, and the last of them were laid in 1871 by masons from the village of Stane.';
    const files = [
      { key: 'filters/calm.txt', bytes: strToU8(calm) },
      { key: 'filters/dispute.txt', bytes: strToU8(storyText(' again')) },
    ];
    const messages = await sent(stage, files);
    const alerts = await stage.subscribers.alerts.take();
    assert.deepEqual(messages.map(({ attributes }) => attributes.alert).sort(), ['false', 'true']);
    assert.deepEqual(alerts.map(keyOf), ['filters/dispute.txt']);
    return '2 messages without a filter, 1 with { "alert": ["true"] }';
  },
};

export const badFiles: RehearsalCheck = {
  name: 'each file that can not be read is skipped with its reason, told to nobody and never tried again',
  async run(stage) {
    const files = unreadableFiles();
    await upload(stage, files);
    await settled(stage);
    const outcomes = (await records(stage, 'bad/')).map((record) => [
      record.article.replace(/^.*\/bad\//, 'bad/'),
      record.state === 'skipped' ? record.reason : record.state,
    ]);
    assert.deepEqual(Object.fromEntries(outcomes), Object.fromEntries(files.map(({ key, reason }) => [key, reason])));
    assert.deepEqual(await stage.subscribers.everything.take(), []);
    assert.equal(await waiting(stage, stage.outputs.DeadLettersUrl), 0);
    return `${files.length} files, ${new Set(files.map(({ reason }) => reason)).size} reasons, no message, no dead letter`;
  },
};

/** Uploads files; each must be told of exactly once. @returns the messages */
async function sent(stage: Stage, files: readonly Upload[]): Promise<readonly Received[]> {
  await upload(stage, files);
  await settled(stage);
  const messages = await stage.subscribers.everything.take();
  assert.deepEqual(messages.map(keyOf).sort(), files.map(({ key }) => key).sort());
  return messages;
}

function keyOf({ body }: Received): string {
  return seen(body).origin.key;
}

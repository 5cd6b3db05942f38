import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DisableRuleCommand, EnableRuleCommand } from '@aws-sdk/client-eventbridge';
import { strToU8 } from 'fflate';
import { storyText } from '../files/story.ts';
import { settled, upload } from '../pipeline.ts';
import type { RehearsalCheck, Stage } from '../stage.ts';
import { seen } from '../summaries.ts';
import { deployed } from './live-attributes.ts';

export const subscribersCommand: RehearsalCheck = {
  name: 'npm run subscribers tells who is told and who has not confirmed yet',
  async run(stage) {
    const printed = await command(stage, 'subscribers');
    const line = (endpoint: string) => printed.split('\n').find((text) => text.includes(endpoint)) ?? '';
    assert.match(line(stage.subscribers.everything.arn), /confirmed/i);
    assert.match(line('desk@example.org'), /pending|confirmed/i);
    return `${printed.split('\n').filter((text) => /sqs|email/.test(text)).length} subscriptions with their states`;
  },
};

const OLD_ARTICLES = 20;

export const backfillCommand: RehearsalCheck = {
  name: 'npm run backfill tells of articles that were there before, and of none a second time',
  async run(stage) {
    const old = Array.from({ length: OLD_ARTICLES }, (_, index) => ({
      key: `archive/${index}.txt`,
      bytes: strToU8(storyText(` of ${1900 + index}`)),
    }));
    await unnoticed(stage, () => upload(stage, old));
    const from = `s3://${stage.outputs.ArticlesBucket}/archive/`;
    await backfill(stage, from, 'first');
    await settled(stage);
    const first = (await stage.subscribers.everything.take()).map(({ body }) => seen(body).origin.key);
    assert.deepEqual(first.sort(), old.map(({ key }) => key).sort());
    await backfill(stage, from, 'second');
    await settled(stage);
    assert.deepEqual(await stage.subscribers.everything.take(), []);
    return `${OLD_ARTICLES} articles, ${first.length} messages the first time, 0 the second`;
  },
};

function backfill(stage: Stage, from: string, time: string): Promise<string> {
  const checkpoint = join(dirname(stage.emulator.log), `backfill-${time}.json`);
  return command(stage, 'backfill', from, '--checkpoint', checkpoint);
}

/** Does something while EventBridge passes on no upload. */
async function unnoticed(stage: Stage, act: () => Promise<unknown>): Promise<void> {
  const rule = (await deployed(stage)).find(({ type }) => type === 'AWS::Events::Rule');
  const Name = rule?.physicalId ?? '';
  await stage.clients.events.send(new DisableRuleCommand({ Name }));
  await act();
  await settled(stage); // what is on its way still meets the disabled rule
  await stage.clients.events.send(new EnableRuleCommand({ Name }));
}

/** Runs one of the operating commands. @returns what it printed */
export async function command({ emulator }: Stage, name: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...emulator.environment, PATH: process.env.PATH };
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', `bin/${name}.ts`, ...args], {
    env,
  });
  return stdout;
}

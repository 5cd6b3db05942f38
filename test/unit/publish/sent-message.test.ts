import { expect, test } from 'vitest';
import { toDigest } from '../../../lambdas/summarize/publish/digest.ts';
import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { snsSummaryTopic } from '../../../lambdas/summarize/publish/summary-topic.ts';
import { memorySns } from '../../support/memory-sns.ts';
import type { Story } from '../../support/story.ts';
import { locationOf, summaryOf } from './published.ts';
import { bridge } from './stories.ts';

const MOST_BYTES = 262_144;
const PACE = { turn: async () => {}, settle: async () => {} };

/** Names of every kind that take more than one byte a letter, and quotation marks that JSON escapes twice. */
function manyVoices(count: number): Story {
  const names = Array.from({ length: count }, (_, index) => `Zoë "Ångström" №${index}`);
  const lines = names.map((name) => `“Ça suffit, "enough" — é\u0007,” said ${name}.`);
  return {
    text: lines.join('\n'),
    speakers: names.map((name) => ({ name })),
    statements: lines.map((line, index) => ({
      words: line.split(' said')[0] ?? '',
      by: names[index] ?? '',
      cue: 'said',
    })),
    key: [0, 1],
  };
}

/** What arrived at SNS, counted as SNS counts. */
async function bytesSent(message: ReturnType<typeof toMessage>): Promise<number> {
  const { client, published } = memorySns();
  await snsSummaryTopic(client, 'arn:aws:sns:eu-west-1:1:topic', PACE).publish(message);
  const [sent] = published;
  const attributes = Object.entries(sent?.attributes ?? {}).map(
    ([name, value]) => name + value.DataType + value.StringValue,
  );
  return Buffer.byteLength([sent?.subject, JSON.stringify(sent?.bodies), ...attributes].join(''), 'utf8');
}

test('the largest summary that is sent is within the limit, as SNS receives it', async () => {
  const bytes = await bytesSent(toMessage(summaryOf('voices', manyVoices(1500)), locationOf('voices')));
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  expect(bytes).toBeGreaterThan(MOST_BYTES * 0.98);
});

test('the largest digest that is sent is within the limit, as SNS receives it', async () => {
  const many = Array.from({ length: 900 }, (_, index) => ({
    summary: summaryOf(String(index), bridge),
    location: locationOf(String(index)),
  }));
  const bytes = await bytesSent(toDigest(many));
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  expect(bytes).toBeGreaterThan(MOST_BYTES * 0.98);
});

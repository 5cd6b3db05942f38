import {
  ChangeMessageVisibilityBatchCommand,
  GetQueueAttributesCommand,
  ListMessageMoveTasksCommand,
  ReceiveMessageCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { moveBack } from '../../../bin/redrive/move.ts';
import { parseOptions } from '../../../bin/redrive/options.ts';
import { redrive } from '../../../bin/redrive/run.ts';
import { s3Documents } from '../../../lambdas/summarize/publish/store/s3-documents.ts';
import { memoryQueue } from '../../support/memory-queue.ts';
import { memoryTerminal } from '../../support/memory-terminal.ts';
import { pipeline } from '../../support/pipeline.ts';
import { eventBridgeEvent } from '../../support/upload-events.ts';

const client = new SQSClient({ region: 'eu-west-1' });
const sqs = mockClient(client);
const QUEUES = { queueUrl: 'https://sqs/uploads', deadLettersUrl: 'https://sqs/dead' };
const DEAD = 'arn:aws:sqs:eu-west-1:111122223333:dead';
const UPLOADS = 'arn:aws:sqs:eu-west-1:111122223333:uploads';

beforeEach(() => {
  sqs.reset();
  sqs
    .on(GetQueueAttributesCommand, { QueueUrl: QUEUES.deadLettersUrl })
    .resolves({ Attributes: { QueueArn: DEAD, ApproximateNumberOfMessages: '0' } })
    .on(GetQueueAttributesCommand, { QueueUrl: QUEUES.queueUrl })
    .resolves({ Attributes: { QueueArn: UPLOADS } })
    .on(ReceiveMessageCommand)
    .resolves({})
    .on(ListMessageMoveTasksCommand)
    .resolves({ Results: [{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 3 }] });
});

/** Three dead letters: one whose article fails, one that was never begun, one that is no event. */
async function threeDeadLetters() {
  const function_ = pipeline({
    analyze: () => {
      throw new Error('no engine can read this');
    },
  });
  const queue = memoryQueue();
  queue.send(eventBridgeEvent(function_.s3.upload('poison.txt', 'Text.')));
  await queue.drain(function_.handle, function_.expireClaims);
  const bodies = [...queue.deadLetters, eventBridgeEvent({ key: 'never begun.txt' }), '{"hello":1}'];
  const messages = bodies.map((Body, index) => ({
    MessageId: `m${index}`,
    ReceiptHandle: `r${index}`,
    Body,
    Attributes: { SentTimestamp: String(Date.parse('2026-11-25T09:00:00Z')) },
  }));
  sqs
    .on(GetQueueAttributesCommand, { QueueUrl: QUEUES.deadLettersUrl })
    .resolves({ Attributes: { QueueArn: DEAD, ApproximateNumberOfMessages: '3' } })
    .on(ReceiveMessageCommand)
    .resolvesOnce({ Messages: messages.slice(0, 2) })
    .resolvesOnce({ Messages: messages.slice(2) })
    .resolves({});
  return { sqs: client, records: s3Documents(function_.s3.client, 'summaries') };
}

const WORK = { do: 'redrive', stack: 'Riftwire' } as const;

describe('a redrive', () => {
  test('shows each dead letter with its article and what it ran into', async () => {
    const terminal = memoryTerminal();
    await redrive({ ...WORK, consent: 'refused' }, QUEUES, await threeDeadLetters(), terminal, vi.fn());
    const [heading, ...lines] = terminal.out().trimEnd().split('\n');
    expect(heading).toBe('About 3 dead letters:');
    expect(lines).toEqual([
      '  2026-11-25T09:00:00.000Z  s3://articles/poison.txt',
      '    Error: no engine can read this (attempt 5)',
      '  2026-11-25T09:00:00.000Z  s3://articles/never begun.txt',
      '    it was never begun: was the function throttled, or denied access?',
      '  2026-11-25T09:00:00.000Z  (no upload event)',
      expect.stringMatching(/^ {4}Error: Expected an EventBridge event .*; came JSON with the keys hello$/),
    ]);
  });

  test('only shown leaves every message where it is, to be seen by others at once', async () => {
    await redrive({ ...WORK, consent: 'refused' }, QUEUES, await threeDeadLetters(), memoryTerminal(), vi.fn());
    expect(sqs.commandCalls(StartMessageMoveTaskCommand)).toHaveLength(0);
    const released = sqs
      .commandCalls(ChangeMessageVisibilityBatchCommand)
      .flatMap((call) => call.args[0].input.Entries ?? []);
    expect(released.map(({ ReceiptHandle, VisibilityTimeout }) => [ReceiptHandle, VisibilityTimeout])).toEqual([
      ['r0', 0],
      ['r1', 0],
      ['r2', 0],
    ]);
  });

  test.each([
    ['given', undefined, 1],
    ['ask', true, 1],
    ['ask', false, 0],
  ] as const)('with consent %s and the answer %s moves %i times', async (consent, answer, moves) => {
    const terminal = memoryTerminal();
    const ask = vi.fn(async () => answer ?? false);
    await redrive({ ...WORK, consent }, QUEUES, await threeDeadLetters(), terminal, ask);
    expect(ask).toHaveBeenCalledTimes(consent === 'ask' ? 1 : 0);
    const started = sqs.commandCalls(StartMessageMoveTaskCommand).map((call) => call.args[0].input);
    expect(started).toEqual(Array.from({ length: moves }, () => ({ SourceArn: DEAD, DestinationArn: UPLOADS })));
    expect(terminal.out().includes('3 messages are back in the queue.')).toBe(moves === 1);
  });

  test('of nothing asks nothing', async () => {
    const ask = vi.fn(async () => true);
    const terminal = memoryTerminal();
    const records = s3Documents(pipeline().s3.client, 'summaries');
    await redrive({ ...WORK, consent: 'ask' }, QUEUES, { sqs: client, records }, terminal, ask);
    expect(terminal.out()).toBe('There are no dead letters.\n');
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('the move', () => {
  test('is followed to its end', async () => {
    sqs
      .on(ListMessageMoveTasksCommand)
      .resolvesOnce({ Results: [{ Status: 'RUNNING', ApproximateNumberOfMessagesMoved: 2 }] })
      .resolves({ Results: [{ Status: 'COMPLETED', ApproximateNumberOfMessagesMoved: 7 }] });
    const terminal = memoryTerminal();
    expect(await moveBack(client, DEAD, UPLOADS, terminal, async () => {})).toBe(7);
    expect(terminal.err()).toBe('2 moved\n');
  });

  test('that fails is an error with its reason', async () => {
    sqs.on(ListMessageMoveTasksCommand).resolves({
      Results: [{ Status: 'FAILED', ApproximateNumberOfMessagesMoved: 1, FailureReason: 'AccessDenied' }],
    });
    await expect(moveBack(client, DEAD, UPLOADS, memoryTerminal(), async () => {})).rejects.toThrow(
      'SQS stopped moving after 1 messages: AccessDenied',
    );
  });
});

describe('npm run redrive', () => {
  test.each([
    ['', { ...WORK, consent: 'ask' }],
    ['--yes', { ...WORK, consent: 'given' }],
    ['--show --stack Other', { do: 'redrive', consent: 'refused', stack: 'Other' }],
    ['--help', { do: 'help' }],
    ['--yes --show', { do: 'refuse', because: 'choose --yes or --show' }],
    ['now', { do: 'refuse', because: expect.stringContaining("Unexpected argument 'now'") }],
  ])('with "%s" is understood or refused', (words, expected) => {
    expect(parseOptions(words.split(' ').filter((word) => word !== ''))).toEqual(expected);
  });
});

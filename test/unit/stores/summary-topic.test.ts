import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { type Clock, pace } from '../../../lambdas/summarize/publish/pace.ts';
import { snsSummaryTopic } from '../../../lambdas/summarize/publish/summary-topic.ts';

const MESSAGE = {
  subject: 'Mayor vs council: the bridge',
  email: 'The mayor said no.',
  json: '{"kind":"summary"}',
  attributes: { kind: 'summary', disagreements: 2, alert: 'true', speakers: ['the mayor', 'ann "bo" lee'] },
};
const ARN = 'arn:aws:sns:eu-west-1:111122223333:summaries';

describe('a message to SNS', () => {
  test('has a body for mail, another for machines, and typed attributes to filter by', async () => {
    const client = new SNSClient({ region: 'eu-west-1' });
    const mock = mockClient(client);
    await snsSummaryTopic(client, ARN, pace(0)).publish(MESSAGE);
    expect(mock.commandCalls(PublishCommand).map((call) => call.args[0].input)).toEqual([
      {
        TopicArn: ARN,
        Subject: MESSAGE.subject,
        MessageStructure: 'json',
        Message: JSON.stringify({ default: MESSAGE.json, email: MESSAGE.email }),
        MessageAttributes: {
          kind: { DataType: 'String', StringValue: 'summary' },
          disagreements: { DataType: 'Number', StringValue: '2' },
          alert: { DataType: 'String', StringValue: 'true' },
          speakers: { DataType: 'String.Array', StringValue: String.raw`["the mayor","ann \"bo\" lee"]` },
        },
      },
    ]);
  });

  test.each([
    'ThrottledException',
    'InternalErrorException',
    'InvalidParameterException',
    'AuthorizationErrorException',
  ])('that is refused (%s) is an error, so that the queue tries again', async (name) => {
    const client = new SNSClient({ region: 'eu-west-1' });
    mockClient(client)
      .on(PublishCommand)
      .rejects(Object.assign(new Error(name), { name }));
    await expect(snsSummaryTopic(client, ARN, pace(0)).publish(MESSAGE)).rejects.toThrow(name);
  });
});

describe('the pace', () => {
  test('keeps the interval between messages, less what has passed already', async () => {
    const { clock, slept } = fakeClock();
    const paced = pace(250, clock);
    await paced.turn();
    clock.pass(100);
    await paced.turn();
    clock.pass(400);
    await paced.turn();
    expect(slept).toEqual([150]);
  });

  test('keeps the interval after the last message too, before another process may go on', async () => {
    const { clock, slept } = fakeClock();
    const paced = pace(250, clock);
    await paced.settle();
    await paced.turn();
    clock.pass(50);
    await paced.settle();
    expect(slept).toEqual([200]);
  });

  test('gives each of several that wait at once a turn of its own', async () => {
    const { clock, slept } = fakeClock();
    const paced = pace(250, clock);
    await Promise.all([paced.turn(), paced.turn(), paced.turn()]);
    expect(slept).toEqual([250, 500]);
  });

  test('of 0 never waits', async () => {
    const { clock, slept } = fakeClock();
    const paced = pace(0, clock);
    for (let index = 0; index < 5; index += 1) await paced.turn();
    await paced.settle();
    expect(slept).toEqual([]);
  });
});

/** Time passes when it is told to, and while somebody sleeps alone. */
function fakeClock(): { clock: Clock & { pass(milliseconds: number): void }; slept: readonly number[] } {
  const slept: number[] = [];
  let time = 0;
  const clock = {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    async sleep(milliseconds: number) {
      slept.push(milliseconds);
      const end = time + milliseconds;
      await Promise.resolve();
      time = Math.max(time, end);
    },
  };
  return { clock, slept };
}

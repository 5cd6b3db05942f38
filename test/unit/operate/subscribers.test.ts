import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  ListSubscriptionsByTopicCommand,
  SNSClient,
  SubscribeCommand,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { add, confirm, remove } from '../../../bin/subscribers/change.ts';
import { list } from '../../../bin/subscribers/list.ts';
import { parseOptions } from '../../../bin/subscribers/options.ts';
import { readConfiguration } from '../../../lib/config.ts';
import { memoryTerminal } from '../../support/memory-terminal.ts';

const client = new SNSClient({ region: 'eu-west-1' });
const sns = mockClient(client);
const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:summaries';
const OPERATIONS = 'arn:aws:sns:eu-west-1:111122223333:operations';
const TOPICS = { summaries: TOPIC, operations: OPERATIONS };
const ANN = { protocol: 'email', endpoint: 'ann@example.com' } as const;

beforeEach(() => {
  sns.reset();
  sns.on(ListSubscriptionsByTopicCommand).resolves({ Subscriptions: [] });
});

describe('the list of subscribers', () => {
  test('shows who is confirmed, pending and gone, with filters and what to do, on every page', async () => {
    sns
      .on(ListSubscriptionsByTopicCommand, { TopicArn: TOPIC })
      .resolves({
        Subscriptions: [
          { Protocol: 'email', Endpoint: 'ann@example.com', SubscriptionArn: `${TOPIC}:1` },
          { Protocol: 'email', Endpoint: 'bob@example.com', SubscriptionArn: 'PendingConfirmation' },
        ],
        NextToken: 'more',
      })
      .on(ListSubscriptionsByTopicCommand, { TopicArn: TOPIC, NextToken: 'more' })
      .resolves({
        Subscriptions: [
          { Protocol: 'sqs', Endpoint: 'arn:aws:sqs:eu-west-1:111122223333:q', SubscriptionArn: `${TOPIC}:2` },
          { Protocol: 'email', Endpoint: 'old@example.com', SubscriptionArn: 'Deleted' },
        ],
      })
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `${TOPIC}:1` })
      .resolves({ Attributes: { ConfirmationWasAuthenticated: 'false', FilterPolicy: '{"alert":["true"]}' } })
      .on(GetSubscriptionAttributesCommand, { SubscriptionArn: `${TOPIC}:2` })
      .resolves({ Attributes: { ConfirmationWasAuthenticated: 'true' } });
    const terminal = memoryTerminal();
    const subscribers = [ANN, { protocol: 'email', endpoint: 'old@example.com' } as const];
    await list(client, TOPICS, { subscribers, operationsEmail: 'ops@example.com' }, terminal);
    expect(terminal.out()).toBe(`Summaries
  confirmed  email  ann@example.com  only {"alert":["true"]}
             whoever follows the link in a mail ends it: add it again and confirm it here to prevent that
  pending    email  bob@example.com
             has until two days after it was asked to confirm: see its mail, also among spam
  confirmed  sqs    arn:aws:sqs:eu-west-1:111122223333:q
  gone       email  old@example.com
             was ended: add it again
Alarms
  gone       ops@example.com
             is in cdk.json and not subscribed: add it again
`);
  });

  test('says so where nobody is subscribed', async () => {
    const terminal = memoryTerminal();
    await list(client, TOPICS, { subscribers: [] }, terminal);
    expect(terminal.out()).toBe('Summaries\n  nobody\nAlarms\n  nobody\n');
  });
});

describe('adding a subscriber', () => {
  test.each([
    ['an address, which has to confirm', ANN, {}, {}, 'ann@example.com is asked to confirm.'],
    [
      'an address with a filter',
      { ...ANN, filter: { alert: ['true'] } },
      {},
      { FilterPolicy: '{"alert":["true"]}' },
      'confirm',
    ],
    [
      'an address where digests are sent',
      ANN,
      { 'riftwire:delivery': 'digest' },
      { FilterPolicy: '{"kind":["digest"]}' },
      'confirm',
    ],
    [
      'a queue',
      { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:111122223333:q', raw: true } as const,
      {},
      { RawMessageDelivery: 'true' },
      'is subscribed',
    ],
  ])('takes %s', async (_, subscriber, context, attributes, said) => {
    const arn = subscriber.protocol === 'sqs' ? `${TOPIC}:3` : 'pending confirmation';
    sns.on(SubscribeCommand).resolves({ SubscriptionArn: arn });
    expect(await add(client, TOPIC, subscriber, readConfiguration(context))).toContain(said);
    expect(sns.commandCalls(SubscribeCommand).map((call) => call.args[0].input)).toEqual([
      { TopicArn: TOPIC, Protocol: subscriber.protocol, Endpoint: subscriber.endpoint, Attributes: attributes },
    ]);
  });

  test('refuses an address where mail is not paced: SNS would delete its subscription', async () => {
    const unpaced = readConfiguration({ 'riftwire:paceForEmail': false });
    await expect(add(client, TOPIC, ANN, unpaced)).rejects.toThrow('Set "riftwire:paceForEmail": true');
    expect(sns.commandCalls(SubscribeCommand)).toHaveLength(0);
  });
});

test('a confirmation makes unsubscribing ask for credentials', async () => {
  sns.on(ConfirmSubscriptionCommand).resolves({ SubscriptionArn: `${TOPIC}:4` });
  expect(await confirm(client, TOPIC, { token: 'abc', topicArn: undefined })).toContain(`${TOPIC}:4`);
  expect(sns.commandCalls(ConfirmSubscriptionCommand)[0]?.args[0].input).toEqual({
    TopicArn: TOPIC,
    Token: 'abc',
    AuthenticateOnUnsubscribe: 'true',
  });
});

describe('removing a subscriber', () => {
  test('ends its subscriptions to both topics', async () => {
    for (const topic of [TOPIC, OPERATIONS]) {
      sns
        .on(ListSubscriptionsByTopicCommand, { TopicArn: topic })
        .resolves({ Subscriptions: [{ Protocol: 'email', Endpoint: ANN.endpoint, SubscriptionArn: `${topic}:1` }] });
    }
    sns.on(GetSubscriptionAttributesCommand).resolves({ Attributes: {} });
    await remove(client, [TOPIC, OPERATIONS], ANN.endpoint);
    expect(sns.commandCalls(UnsubscribeCommand).map((call) => call.args[0].input.SubscriptionArn)).toEqual([
      `${TOPIC}:1`,
      `${OPERATIONS}:1`,
    ]);
  });

  test('that is not there is an error', async () => {
    await expect(remove(client, [TOPIC], 'nobody@example.com')).rejects.toThrow('nobody@example.com has no confirmed');
  });
});

describe('npm run subscribers', () => {
  const LINK = `https://sns.eu-west-1.amazonaws.com/confirmation.html?TopicArn=${OPERATIONS}&Token=233641&Endpoint=a@b.c`;
  test.each([
    ['', { do: 'list', stack: 'Riftwire' }],
    ['list --stack Other', { do: 'list', stack: 'Other' }],
    ['add email ann@example.com', { do: 'add', subscriber: ANN, stack: 'Riftwire' }],
    [
      'add email ann@example.com --filter {"disagreements":[{"numeric":[">=",1]}]}',
      { subscriber: { filter: { disagreements: [{ numeric: ['>=', 1] }] } } },
    ],
    ['confirm 233641', { do: 'confirm', confirmation: { token: '233641', topicArn: undefined } }],
    [`confirm ${LINK}`, { do: 'confirm', confirmation: { token: '233641', topicArn: OPERATIONS } }],
    ['remove ann@example.com', { do: 'remove', endpoint: 'ann@example.com' }],
    ['--help', { do: 'help' }],
  ])('understands "%s"', (words, work) => {
    expect(parseOptions(words.split(' ').filter((word) => word !== ''))).toMatchObject(work);
  });

  test.each([
    ['add', 'add: expected { "protocol": "email", "sqs" or "https"'],
    ['add pigeon roof', 'add: expected { "protocol"'],
    ['add email nobody', 'add: expected an email address in endpoint'],
    ['add email a@b.cc --filter alert', '--filter: expected JSON such as'],
    ['add email a@b.cc --filter {"speakers":["Pompeo"]}', 'lower case'],
    ['list --filter {}', '--filter belongs to add'],
    ['confirm https://example.com/', 'the link has no Token'],
    ['confirm', 'not understood: confirm'],
    ['destroy', 'not understood: destroy'],
    ['--stak X', "Unknown option '--stak'"],
  ])('refuses "%s" with a reason', (words, because) => {
    expect(parseOptions(words.split(' '))).toMatchObject({ do: 'refuse', because: expect.stringContaining(because) });
  });
});

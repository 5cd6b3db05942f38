import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../lib/config.ts';
import { pacing } from '../../lib/pacing.ts';
import type { Choices } from './support/synthesize.ts';

const EMAIL = { protocol: 'email', endpoint: 'desk@example.org' };
const QUEUE = { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:123456789012:desk' };
const KEY_ARN = 'arn:aws:kms:eu-west-1:123456789012:key/0f1e2d3c-0000-4000-8000-123456789012';

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(read({})).toEqual({
      articlesSuffixes: [],
      subscribers: [],
      delivery: 'each',
      memoryMegabytes: 1024,
      customerKey: false,
      removalPolicy: 'retain',
      logDays: 30,
    });
  });

  test('leaves the context keys of others alone', () => {
    expect(readConfiguration({ 'aws:cdk:bundling-stacks': ['*'], subscribers: 'mine' })).toEqual(read({}));
  });

  test('takes numbers, true and lists from the command line, where each value is a string', () => {
    const fromCommandLine = read({
      memoryMegabytes: '2048',
      customerKey: 'true',
      subscribers: JSON.stringify([EMAIL]),
    });
    expect(fromCommandLine).toEqual(read({ memoryMegabytes: 2048, customerKey: true, subscribers: [EMAIL] }));
  });

  test('takes a text from the command line as it is, even one that looks like a number', () => {
    expect(read({ articlesBucket: '20261125' }).articlesBucket).toBe('20261125');
  });

  test('takes every condition of SNS that it knows', () => {
    const filter = {
      kind: ['summary'],
      disagreements: [{ numeric: ['>=', 1, '<', 10] }],
      speakers: ['jane doe', { prefix: 'ministry' }, { suffix: 'union' }, { 'equals-ignore-case': 'IMF' }],
      language: [{ 'anything-but': ['de'] }],
      alert: [{ exists: true }],
    };
    expect(read({ subscribers: [{ ...QUEUE, filter }] }).subscribers[0]?.filter).toEqual(filter);
  });
});

const long = (length: number) => Array.from({ length }, (_, index) => `name ${index}`);

const MISTAKES: readonly [what: string, choices: Choices, line: string][] = [
  [
    'an unknown key',
    { subscriber: [] },
    'riftwire:subscriber: expected one of articlesBucket, articlesKeyArn, articlesPrefix,',
  ],
  [
    'a bucket that is none',
    { articlesBucket: 'Desk_Articles' },
    'riftwire:articlesBucket: expected the name of an existing bucket, got "Desk_Articles"',
  ],
  [
    'a bucket of another type',
    { articlesBucket: 7 },
    'riftwire:articlesBucket: expected the name of an existing bucket, got 7',
  ],
  [
    'a key that is no ARN',
    { articlesBucket: 'desk', articlesKeyArn: 'alias/desk' },
    'riftwire:articlesKeyArn: expected the ARN of a KMS key, got "alias/desk"',
  ],
  [
    'a key without its bucket',
    { articlesKeyArn: KEY_ARN },
    'riftwire:articlesKeyArn: expected to stand beside riftwire:articlesBucket, the existing bucket that this key encrypts, got',
  ],
  [
    'a prefix with a leading slash',
    { articlesPrefix: '/in' },
    'riftwire:articlesPrefix: expected the beginning of the keys to read, such as "incoming/", got "/in"',
  ],
  [
    'one suffix without its list',
    { articlesSuffixes: '.txt' },
    'riftwire:articlesSuffixes: expected a list of ends of keys, such as [".txt", ".html"], got ".txt"',
  ],
  [
    'an empty suffix',
    { articlesSuffixes: ['.txt', ''] },
    'riftwire:articlesSuffixes[1]: expected the end of a key, such as ".txt", got ""',
  ],
  [
    'a subscriber without a list',
    { subscribers: 'desk@example.org' },
    'riftwire:subscribers: expected a list of subscribers, got "desk@example.org"',
  ],
  [
    'an unknown protocol',
    { subscribers: [{ protocol: 'sms', endpoint: '+1' }] },
    'riftwire:subscribers[0].protocol: expected { "protocol": "email", "sqs" or "https", "endpoint": …, "filter": … }, got "sms"',
  ],
  [
    'an address that is none',
    { subscribers: [{ ...EMAIL, endpoint: 'desk' }] },
    'riftwire:subscribers[0].endpoint: expected an email address, got "desk"',
  ],
  [
    'no address',
    { subscribers: [{ protocol: 'email' }] },
    'riftwire:subscribers[0].endpoint: expected an email address, got nothing',
  ],
  [
    'a queue by its name',
    { subscribers: [{ ...QUEUE, endpoint: 'desk' }] },
    'riftwire:subscribers[0].endpoint: expected the ARN of a standard SQS queue, got "desk"',
  ],
  [
    'a queue of first-in first-out',
    { subscribers: [{ ...QUEUE, endpoint: `${QUEUE.endpoint}.fifo` }] },
    'riftwire:subscribers[0].endpoint: expected the ARN of a standard SQS queue, got',
  ],
  [
    'an address without TLS',
    { subscribers: [{ protocol: 'https', endpoint: 'http://example.org' }] },
    'riftwire:subscribers[0].endpoint: expected an address that starts with https://, got "http://example.org"',
  ],
  [
    'raw mail',
    { subscribers: [{ ...EMAIL, raw: true }] },
    'riftwire:subscribers[0].raw: expected no such key, got true',
  ],
  [
    'the same endpoint twice',
    { subscribers: [EMAIL, EMAIL] },
    'riftwire:subscribers: expected each endpoint once: SNS keeps one subscription for it, got',
  ],
  [
    'a filter on an attribute that is never sent',
    { subscribers: [{ ...QUEUE, filter: { topic: ['syria'] } }] },
    'riftwire:subscribers[0].filter.topic: expected no such key, got ["syria"]',
  ],
  [
    'an empty filter',
    { subscribers: [{ ...QUEUE, filter: {} }] },
    'riftwire:subscribers[0].filter: expected from 1 to 5 attributes, got {}',
  ],
  [
    'a condition without its list',
    { subscribers: [{ ...QUEUE, filter: { alert: 'true' } }] },
    'riftwire:subscribers[0].filter.alert: expected a list of conditions, got "true"',
  ],
  [
    'no condition',
    { subscribers: [{ ...QUEUE, filter: { alert: [] } }] },
    'riftwire:subscribers[0].filter.alert: expected one condition or more, got []',
  ],
  [
    'a name in upper case',
    { subscribers: [{ ...QUEUE, filter: { speakers: ['IMF'] } }] },
    'riftwire:subscribers[0].filter.speakers[0]: expected lower case, as attributes are, since SNS compares exactly, got "IMF"',
  ],
  [
    'an unknown condition',
    { subscribers: [{ ...QUEUE, filter: { speakers: [{ like: 'imf' }] } }] },
    'riftwire:subscribers[0].filter.speakers[0]: expected a number, a lower-case text, or an SNS condition such as { "numeric": [">=", 1] }, got {"like":"imf"}',
  ],
  [
    'six attributes',
    {
      subscribers: [
        {
          ...QUEUE,
          filter: {
            kind: ['summary'],
            disagreements: [1],
            alert: ['true'],
            speakers: ['imf'],
            language: ['en'],
            schemaVersion: ['1.0'],
          },
        },
      ],
    },
    'riftwire:subscribers[0].filter: expected from 1 to 5 attributes, got',
  ],
  [
    '151 combinations',
    { subscribers: [{ ...QUEUE, filter: { speakers: long(151) } }] },
    'riftwire:subscribers[0].filter: expected at most 150 combinations of conditions, got',
  ],
  ['an unknown delivery', { delivery: 'daily' }, 'riftwire:delivery: expected "each" or "digest", got "daily"'],
  [
    'a concurrency that SQS refuses',
    { maxConcurrency: 1 },
    'riftwire:maxConcurrency: expected a whole number from 2 to 1000, got 1',
  ],
  [
    'half a function',
    { maxConcurrency: '2.5' },
    'riftwire:maxConcurrency: expected a whole number from 2 to 1000, got 2.5',
  ],
  [
    'more functions than mail bears',
    { maxConcurrency: 9, subscribers: [EMAIL] },
    'riftwire:maxConcurrency: expected at most 8 while mail is sent, since SNS deletes an email subscription that gets more than 10 a second, got 9',
  ],
  [
    'mail that is not paced',
    { paceForEmail: false, subscribers: [EMAIL] },
    'riftwire:paceForEmail: expected true or nothing beside an email subscriber, since SNS deletes one that gets more than 10 messages a second, got false',
  ],
  [
    'too little memory',
    { memoryMegabytes: 128 },
    'riftwire:memoryMegabytes: expected a whole number from 512 to 10240, got 128',
  ],
  [
    'an operations address that is none',
    { operationsEmail: 'ops' },
    'riftwire:operationsEmail: expected an email address, got "ops"',
  ],
  [
    'a key that is neither true nor false',
    { customerKey: 'yes' },
    'riftwire:customerKey: expected true or false, got "yes"',
  ],
  [
    'an unknown removal policy',
    { removalPolicy: 'delete' },
    'riftwire:removalPolicy: expected "retain" or "destroy", got "delete"',
  ],
  [
    'articles kept for no day',
    { articleDays: 0 },
    'riftwire:articleDays: expected a whole number from 1 to 36500, got 0',
  ],
  [
    "an existing bucket's lifecycle",
    { articlesBucket: 'desk', articleDays: 9 },
    'riftwire:articleDays: expected nothing beside riftwire:articlesBucket, since the owner of an existing bucket sets its lifecycle, got 9',
  ],
  ['log days that CloudWatch refuses', { logDays: 10 }, 'riftwire:logDays: expected one of 1, 3, 5, 7, 14, 30, 60,'],
  [
    'digests for one kind',
    { delivery: 'digest', subscribers: [{ ...EMAIL, filter: { kind: ['summary'] } }] },
    'riftwire:subscribers: expected no "kind" in an email filter where riftwire:delivery is "digest": mail is of digests then, got',
  ],
  [
    'a filter with no room for the kind',
    {
      delivery: 'digest',
      subscribers: [
        {
          ...QUEUE,
          filter: { disagreements: [1], alert: ['true'], speakers: ['imf'], language: ['en'], schemaVersion: ['1.0'] },
        },
      ],
    },
    'riftwire:subscribers: expected at most 4 attributes beside "kind" in a filter where riftwire:delivery is "digest", which adds "kind", got',
  ],
];

describe('a mistake in the configuration', () => {
  test.each(MISTAKES)('is named with its key, what was expected and what came: %s', (_, choices, line) => {
    expect(linesOf(choices)).toEqual([expect.stringContaining(line)]);
  });

  test('is told together with all others', () => {
    expect(linesOf({ delivery: 'daily', memoryMegabytes: 1, subscribers: [{ ...EMAIL, endpoint: '' }] })).toHaveLength(
      3,
    );
  });
});

const MAIL_LIMIT = 10; // SNS: messages a second to one email subscription

const PACINGS: readonly [what: string, choices: Choices, expected: { functions: number; paced: boolean }][] = [
  ['nobody yet, who may come by email', {}, { functions: 2, paced: true }],
  ['an email address', { subscribers: [QUEUE, EMAIL] }, { functions: 2, paced: true }],
  ['eight functions that mail', { subscribers: [EMAIL], maxConcurrency: 8 }, { functions: 8, paced: true }],
  ['digests', { subscribers: [EMAIL], delivery: 'digest' }, { functions: 8, paced: true }],
  ['machines', { subscribers: [QUEUE] }, { functions: 50, paced: false }],
  ['machines that take a lot', { subscribers: [QUEUE], maxConcurrency: 1000 }, { functions: 1000, paced: false }],
  [
    'machines, and people who subscribe by hand',
    { subscribers: [QUEUE], paceForEmail: true },
    { functions: 2, paced: true },
  ],
];

describe('pacing', () => {
  test.each(PACINGS)('for %s', (_, choices, { functions, paced }) => {
    const { maxConcurrency, publishIntervalMs } = pacing(read(choices));
    expect(maxConcurrency).toBe(functions);
    expect(publishIntervalMs > 0).toBe(paced);
    if (!paced) return;
    const inAnySecond = maxConcurrency * Math.ceil(1000 / publishIntervalMs); // all of them at the same moment
    expect(inAnySecond).toBeLessThanOrEqual(MAIL_LIMIT);
  });
});

function read(choices: Choices) {
  return readConfiguration(
    Object.fromEntries(Object.entries(choices).map(([key, value]) => [`riftwire:${key}`, value])),
  );
}

function linesOf(choices: Choices): readonly string[] {
  try {
    read(choices);
  } catch (error) {
    return error instanceof Error
      ? error.message
          .split('\n')
          .slice(1)
          .map((line) => line.trim())
      : [];
  }
  return [];
}

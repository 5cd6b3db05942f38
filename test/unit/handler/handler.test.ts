import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { Context } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { toVariables } from '../../../lambdas/summarize/environment.ts';
import { sqsEvent } from '../../support/memory-queue.ts';
import { eventBridgeEvent } from '../../support/upload-events.ts';

const TEXT = `Council splits over the old bridge

The mayor of Lowfield, Ann Teller, said on Monday that the old bridge would be closed in May.

"We cannot wait for another flood," Teller told reporters outside the town hall. "It is not safe."

Council member Omar Reyes rejected the plan and called it "a gift to the developers."
`;

const s3 = mockClient(S3Client);
const sns = mockClient(SNSClient);
const CONTEXT: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'summarize',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:summarize',
  memoryLimitInMB: '1024',
  awsRequestId: 'r1',
  logGroupName: 'g',
  logStreamName: 's',
  getRemainingTimeInMillis: () => 60_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

beforeEach(() => {
  vi.resetModules();
  s3.reset();
  sns.reset();
  s3.on(PutObjectCommand).resolves({ ETag: '"t"' });
  s3.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'none', $metadata: { httpStatusCode: 404 } }));
  s3.on(GetObjectCommand, { Bucket: 'articles' }).callsFake(async () => ({
    ETag: '"e1"',
    ContentLength: TEXT.length,
    ContentType: 'text/plain',
    Body: { transformToByteArray: async () => new TextEncoder().encode(TEXT) },
  }));
  sns.on(PublishCommand).resolves({ MessageId: 'm' });
});

/** The function as Lambda loads it: its environment first. */
async function load(delivery: 'each' | 'digest') {
  const topicArn = 'arn:aws:sns:eu-west-1:111122223333:summaries';
  const environment = { summariesBucket: 'summaries', topicArn, delivery, publishIntervalMs: 0, claimSeconds: 65 };
  const variables = {
    ...toVariables(environment),
    AWS_REGION: 'eu-west-1',
    POWERTOOLS_METRICS_DISABLED: 'true',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const { handler } = await import('../../../lambdas/summarize/handler.ts');
  return handler;
}

function kindsSent() {
  return sns.commandCalls(PublishCommand).map((call) => call.args[0].input.MessageAttributes?.kind?.StringValue);
}

describe('the function', () => {
  test('reads, analyzes, stores and publishes a real article', async () => {
    const handler = await load('each');
    const event = sqsEvent([{ id: 'm1', body: eventBridgeEvent({ key: 'bridge.txt' }), receiveCount: 1 }]);
    expect(await handler(event, CONTEXT)).toEqual({ batchItemFailures: [] });

    const [published] = sns.commandCalls(PublishCommand).map((call) => call.args[0].input);
    const bodies = JSON.parse(published?.Message ?? '');
    expect(bodies.email).toContain('We cannot wait for another flood');
    expect(JSON.parse(bodies.default)).toMatchObject({ kind: 'summary', origin: { uri: 's3://articles/bridge.txt' } });
    const stored = s3.commandCalls(PutObjectCommand).map((call) => call.args[0].input);
    expect(stored.map(({ Bucket, Key }) => `${Bucket}/${Key?.replace(/[0-9a-f]{32}/, 'ID')}`)).toEqual([
      'summaries/records/ID.json',
      'summaries/latest/ID.json',
      'summaries/summaries/bridge.txt/ID.txt',
      'summaries/summaries/bridge.txt/ID.json',
      'summaries/records/ID.json',
    ]);
    expect(stored.find(({ Key }) => Key?.endsWith('.txt'))?.Body).toBe(TEXT);
  });

  test('adds a digest where the configuration asks for it', async () => {
    const handler = await load('digest');
    const messages = ['a.txt', 'b.txt'].map((key) => ({ id: key, body: eventBridgeEvent({ key }), receiveCount: 1 }));
    expect(await handler(sqsEvent(messages), CONTEXT)).toEqual({ batchItemFailures: [] });
    expect(kindsSent()).toEqual(['summary', 'summary', 'digest']);
  });

  test('does not start on an environment that is wrong, and says what is', async () => {
    vi.stubEnv('TOPIC_ARN', 'nowhere');
    await expect(import('../../../lambdas/summarize/handler.ts')).rejects.toThrow('at TOPIC_ARN');
  });
});

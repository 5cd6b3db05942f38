import assert from 'node:assert/strict';
import { GetFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { ListSubscriptionsByTopicCommand } from '@aws-sdk/client-sns';
import { records, settled, upload } from '../pipeline.ts';
import type { RehearsalCheck, Stage } from '../stage.ts';
import { seen, seenDigest } from '../summaries.ts';
import { liveAttributes } from './live-attributes.ts';
import { many, mostInASecond } from './pace.ts';

export const changedConfiguration: RehearsalCheck = {
  name: 'a second deployment changes what was configured otherwise, and nothing else',
  async run(stage) {
    const before = stage.outputs;
    const code = await codeOf(stage);
    const { everything, alerts } = stage.subscribers;
    stage.outputs = await stage.deployment.deploy({
      operationsEmail: 'operations@example.org',
      memoryMegabytes: 2048,
      logDays: 7,
      subscribers: [
        { protocol: 'sqs', endpoint: everything.arn },
        { protocol: 'sqs', endpoint: alerts.arn, filter: { disagreements: [{ numeric: ['>=', 1] }] } },
      ],
    });
    const alike = await liveAttributes.run(stage);
    // The command to subscribe follows the configuration: all else keeps its name.
    assert.deepEqual({ ...stage.outputs, SubscribeCommand: '' }, { ...before, SubscribeCommand: '' });
    assert.equal(await codeOf(stage), code);
    assert.deepEqual(new Set(await endpoints(stage)), new Set([alerts.arn, everything.arn]));
    assert.ok((await records(stage, 'types/')).length > 0);
    return `more memory, shorter logs, another filter, no address any more; same names, code and records; ${alike}`;
  },
};

const DIGESTED = 200;

export const digests: RehearsalCheck = {
  name: 'with digests, people get few mails that name every article, and machines get each one',
  async run(stage) {
    const { everything, people } = stage.subscribers;
    stage.outputs = await stage.deployment.deploy({
      operationsEmail: 'operations@example.org',
      delivery: 'digest',
      subscribers: [
        { protocol: 'email', endpoint: 'desk@example.org' },
        { protocol: 'sqs', endpoint: everything.arn },
        { protocol: 'sqs', endpoint: people.arn, filter: { kind: ['digest'] } },
      ],
    });
    await upload(stage, many('digested', DIGESTED));
    await settled(stage, 240);
    const machines = (await everything.take()).map(({ body }) => seen(body).origin.uri);
    const mails = await people.take();
    const named = mails.flatMap(({ body }) => seenDigest(body));
    assert.equal(new Set(machines).size, DIGESTED);
    assert.deepEqual(named.sort(), machines.sort());
    assert.ok(mails.length < DIGESTED, `${mails.length} digests`);
    const most = mostInASecond(mails);
    assert.ok(most <= 10, `${most} digests in one second`);
    return `${DIGESTED} articles: ${machines.length} messages to machines, ${mails.length} digests that name them all, at most ${most} in any second`;
  },
};

async function codeOf({ clients, outputs }: Stage): Promise<string | undefined> {
  const request = new GetFunctionConfigurationCommand({ FunctionName: outputs.FunctionName });
  return (await clients.lambda.send(request)).CodeSha256;
}

async function endpoints({ clients, outputs }: Stage): Promise<readonly string[]> {
  const { Subscriptions = [] } = await clients.sns.send(
    new ListSubscriptionsByTopicCommand({ TopicArn: outputs.TopicArn }),
  );
  return Subscriptions.flatMap(({ Endpoint }) => Endpoint ?? []);
}

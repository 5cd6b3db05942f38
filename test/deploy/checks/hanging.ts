import assert from 'node:assert/strict';
import { UpdateFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import { DeleteMessageCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { hurried, settled, upload, waiting } from '../pipeline.ts';
import type { RehearsalCheck, Stage } from '../stage.ts';
import { seen } from '../summaries.ts';
import { behindWire } from './behind-wire.ts';
import { command } from './operate.ts';
import { many } from './pace.ts';

// A minute, six minutes and five attempts as deployed: half a minute, and hardly more from one attempt to the next. It must
// be more than what the function wants to have left before it begins an article.
const TIMEOUT_SECONDS = 30;
const HURRY_SECONDS = 33;
const CLAIM = { CLAIM_SECONDS: '31' };
const TIMEOUT_AS_DEPLOYED = 60;

const HELD = 'hanging/4.txt';

export const hanging: RehearsalCheck = {
  name: 'an article on which the function hangs dies alone; npm run redrive shows it, and it is told of in the end',
  async run(stage) {
    const files = many('hanging', 10);
    await setTimeLimit(stage, TIMEOUT_SECONDS);
    await behindWire(stage, CLAIM, async (wire) => {
      wire.spoil(({ operation, path }) => (operation === 'GetObject' && path.includes(HELD) ? 'held' : 'passed'));
      await hurried(stage, HURRY_SECONDS, async () => {
        await upload(stage, files);
        await settled(stage, 300);
      });
    });
    await setTimeLimit(stage, TIMEOUT_AS_DEPLOYED);
    const others = files.map(({ key }) => key).filter((key) => key !== HELD);
    assert.deepEqual(new Set(await told(stage)), new Set(others));
    const dead = await waiting(stage, stage.outputs.DeadLettersUrl);
    assert.equal(dead, 1);
    assert.ok((await command(stage, 'redrive', '--show')).includes(HELD));
    await moveBack(stage);
    await settled(stage);
    assert.deepEqual(await told(stage), [HELD]);
    return `${files.length} articles: ${others.length} told of, ${dead} dead letter; told of after its return`;
  },
};

async function told({ subscribers }: Stage): Promise<readonly string[]> {
  return (await subscribers.everything.take()).map(({ body }) => seen(body).origin.key);
}

/** What SQS does when redrive asks it to: the emulator has no StartMessageMoveTask. */
async function moveBack({ clients: { sqs }, outputs }: Stage): Promise<void> {
  for (;;) {
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: outputs.DeadLettersUrl }));
    if (Messages.length === 0) return;
    for (const { Body, ReceiptHandle } of Messages) {
      await sqs.send(new SendMessageCommand({ QueueUrl: outputs.QueueUrl, MessageBody: Body }));
      await sqs.send(new DeleteMessageCommand({ QueueUrl: outputs.DeadLettersUrl, ReceiptHandle }));
    }
  }
}

async function setTimeLimit({ clients, outputs }: Stage, Timeout: number): Promise<void> {
  await clients.lambda.send(new UpdateFunctionConfigurationCommand({ FunctionName: outputs.FunctionName, Timeout }));
}

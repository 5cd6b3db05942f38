import { setTimeout as sleep } from 'node:timers/promises';
import { ListMessageMoveTasksCommand, type SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import type { Terminal } from '../analyze/terminal.ts';

const POLL_MS = 2000;

/** Has SQS move all messages of a dead-letter queue back to where they came from, and waits for the end. */
export async function moveBack(
  sqs: SQSClient,
  from: string,
  to: string,
  { complain }: Pick<Terminal, 'complain'>,
  wait: () => Promise<unknown> = () => sleep(POLL_MS),
): Promise<number> {
  await sqs.send(new StartMessageMoveTaskCommand({ SourceArn: from, DestinationArn: to }));
  for (;;) {
    const { Results = [] } = await sqs.send(new ListMessageMoveTasksCommand({ SourceArn: from, MaxResults: 1 }));
    const { Status, ApproximateNumberOfMessagesMoved: moved = 0, FailureReason } = Results[0] ?? {};
    if (Status === 'COMPLETED') return moved;
    if (Status === 'FAILED' || Status === 'CANCELLED') {
      throw new Error(`SQS stopped moving after ${moved} messages: ${FailureReason ?? Status}`);
    }
    complain(`${moved} moved\n`);
    await wait();
  }
}

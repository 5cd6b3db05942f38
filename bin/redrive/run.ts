import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Documents } from '../../lambdas/summarize/publish/store/documents.ts';
import type { Terminal } from '../analyze/terminal.ts';
import { type DeadLetters, deadLetters } from './dead-letters.ts';
import { moveBack } from './move.ts';
import type { RedriveWork } from './options.ts';

export interface Queues {
  readonly queueUrl: string;
  readonly deadLettersUrl: string;
}

/** Shows the dead letters, and moves them back into the queue if that is wanted. */
export async function redrive(
  { consent }: RedriveWork,
  queues: Queues,
  { sqs, records }: { readonly sqs: SQSClient; readonly records: Documents },
  terminal: Terminal,
  ask: (question: string) => Promise<boolean>,
): Promise<void> {
  const found = await deadLetters(sqs, queues.deadLettersUrl, records);
  show(found, terminal);
  if (found.count === 0 || consent === 'refused') return;
  if (consent === 'ask' && !(await ask(`Put ${found.count} messages back into the queue?`))) return;
  const moved = await moveBack(sqs, found.queueArn, await arnOf(sqs, queues.queueUrl), terminal);
  terminal.write(`${moved} messages are back in the queue.\n`);
}

function show({ count, letters }: DeadLetters, { write, paint }: Terminal): void {
  const shown = letters.length < count ? `, of which ${letters.length} are` : '';
  write(`${paint.heading(count === 0 ? 'There are no dead letters.' : `About ${count} dead letters${shown}:`)}\n`);
  for (const { sentAt, articles } of letters) {
    for (const { article, why } of articles) write(`  ${sentAt}  ${paint.name(article)}\n    ${why}\n`);
  }
}

async function arnOf(sqs: SQSClient, queueUrl: string): Promise<string> {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] }),
  );
  if (Attributes?.QueueArn === undefined) throw new Error(`SQS tells no ARN of ${queueUrl}`);
  return Attributes.QueueArn;
}

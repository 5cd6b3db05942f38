import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { s3Documents } from '../lambdas/summarize/publish/store/s3-documents.ts';
import { runCommand } from './operate/run-command.ts';
import { stackOutputs } from './operate/stack-outputs.ts';
import { ask } from './redrive/ask.ts';
import { parseOptions, USAGE } from './redrive/options.ts';
import { redrive } from './redrive/run.ts';

await runCommand({
  name: 'redrive',
  usage: USAGE,
  parse: parseOptions,
  work: async (work, terminal) => {
    const outputs = await stackOutputs(new CloudFormationClient({}), work.stack);
    const clients = { sqs: new SQSClient({}), records: s3Documents(new S3Client({}), outputs.SummariesBucket) };
    const queues = { queueUrl: outputs.QueueUrl, deadLettersUrl: outputs.DeadLettersUrl };
    await redrive(work, queues, clients, terminal, ask);
  },
});

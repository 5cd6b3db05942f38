import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { parseOptions, USAGE } from './backfill/options.ts';
import { backfill } from './backfill/run.ts';
import { runCommand } from './operate/run-command.ts';
import { stackOutputs } from './operate/stack-outputs.ts';

await runCommand({
  name: 'backfill',
  usage: USAGE,
  parse: parseOptions,
  work: async (work, terminal) => {
    const { QueueUrl } = await stackOutputs(new CloudFormationClient({}), work.stack);
    await backfill(work, QueueUrl, { s3: new S3Client({}), sqs: new SQSClient({}) }, terminal);
  },
});

import { type CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import * as z from 'zod';

/** What the deployed stack says of itself: the outputs that commands work with. */
export type StackOutputs = z.infer<typeof OUTPUTS>;

const OUTPUTS = z.object({
  ArticlesBucket: z.string(),
  SummariesBucket: z.string(),
  TopicArn: z.string(),
  OperationsTopicArn: z.string(),
  QueueUrl: z.string(),
  DeadLettersUrl: z.string(),
});

export const STACK = 'Riftwire';

/** @throws Error where there is no such stack in the account and region at hand, or where it is none of ours */
export async function stackOutputs(client: CloudFormationClient, stack: string): Promise<StackOutputs> {
  const outputs = OUTPUTS.safeParse(Object.fromEntries(await describe(client, stack)));
  if (!outputs.success) {
    const missing = outputs.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`The stack ${stack} has no outputs ${missing}: is it one of Riftwire, and deployed to its end?`);
  }
  return outputs.data;
}

async function describe(client: CloudFormationClient, stack: string): Promise<readonly (readonly [string, string])[]> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stack }));
    const outputs = Stacks.flatMap(({ Outputs = [] }) => Outputs);
    return outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const);
  } catch (error) {
    if (!isNotThere(error)) throw error;
    const region = await client.config.region();
    throw new Error(
      `There is no stack ${stack} in ${region}; deploy it (npm run deploy), or name another with --stack`,
      {
        cause: error,
      },
    );
  }
}

function isNotThere(error: unknown): boolean {
  return error instanceof Error && error.name === 'ValidationError' && error.message.includes('does not exist');
}

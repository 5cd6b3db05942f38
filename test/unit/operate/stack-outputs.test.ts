import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { describe, expect, test } from 'vitest';
import { explain } from '../../../bin/operate/run-command.ts';
import { stackOutputs } from '../../../bin/operate/stack-outputs.ts';

const client = new CloudFormationClient({ region: 'eu-west-1' });
const cloudFormation = mockClient(client);
const OUTPUTS = {
  ArticlesBucket: 'articles',
  SummariesBucket: 'summaries',
  TopicArn: 'arn:aws:sns:eu-west-1:111122223333:t',
  OperationsTopicArn: 'arn:aws:sns:eu-west-1:111122223333:o',
  QueueUrl: 'https://sqs/q',
  DeadLettersUrl: 'https://sqs/d',
};

function deployed(outputs: Readonly<Record<string, string>>) {
  const Outputs = Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue }));
  const stack = { StackName: 'Riftwire', CreationTime: new Date(0), StackStatus: 'CREATE_COMPLETE' } as const;
  cloudFormation.on(DescribeStacksCommand).resolves({ Stacks: [{ ...stack, Outputs }] });
}

describe('the outputs of the stack', () => {
  test('are what commands work with', async () => {
    deployed({ ...OUTPUTS, DashboardUrl: 'https://console' });
    expect(await stackOutputs(client, 'Riftwire')).toEqual(OUTPUTS);
  });

  test('that are missing are named', async () => {
    const { QueueUrl, TopicArn, ...rest } = OUTPUTS;
    deployed(rest);
    await expect(stackOutputs(client, 'Riftwire')).rejects.toThrow(
      'The stack Riftwire has no outputs TopicArn, QueueUrl',
    );
  });

  test('of a stack that is not there say where it is not', async () => {
    const error = Object.assign(new Error('Stack with id Riftwire does not exist'), { name: 'ValidationError' });
    cloudFormation.on(DescribeStacksCommand).rejects(error);
    await expect(stackOutputs(client, 'Riftwire')).rejects.toThrow('There is no stack Riftwire in eu-west-1');
  });

  test('that may not be read are another error', async () => {
    const error = Object.assign(new Error('not authorized'), { name: 'AccessDenied' });
    cloudFormation.on(DescribeStacksCommand).rejects(error);
    await expect(stackOutputs(client, 'Riftwire')).rejects.toThrow('not authorized');
  });
});

describe('an error of AWS that every newcomer meets', () => {
  test.each([
    ['CredentialsProviderError', 'Could not load credentials from any providers', 'aws sso login'],
    ['Error', 'Region is missing', 'AWS_REGION'],
    ['ExpiredTokenException', 'The security token included in the request is expired', 'log in again'],
  ])('(%s: %s) comes with what to do', (name, message, advice) => {
    const said = explain(Object.assign(new Error(message), { name }));
    expect(said).toContain(message);
    expect(said).toContain(advice);
  });
});

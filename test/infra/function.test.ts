import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { parseEnvironment } from '../../lambdas/summarize/environment.ts';
import { theResource } from './support/resources.ts';
import { type Choices, synthesize } from './support/synthesize.ts';

const MACHINE = { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:123456789012:desk' };

describe('the function', () => {
  const template = synthesize();

  test('runs on a supported runtime and the cheaper processor', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'handler.handler',
      TracingConfig: { Mode: 'Active' },
    });
  });

  test('logs into a group that forgets', () => {
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    template.hasResourceProperties('AWS::Lambda::Function', {
      LoggingConfig: { LogGroup: { Ref: theResource(template, 'AWS::Logs::LogGroup').id } },
    });
  });

  test('gives back only the uploads of a batch that failed', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^IntakeQueue'), 'Arn'] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('is held back at the queue, not by a reserved concurrency that would throttle it', () => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', { ScalingConfig: { MaximumConcurrency: 2 } });
    template.hasResourceProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: Match.absent() });
  });

  test('can be given more memory', () => {
    synthesize({ memoryMegabytes: 2048 }).hasResourceProperties('AWS::Lambda::Function', { MemorySize: 2048 });
  });
});

const VARIANTS: readonly [what: string, choices: Choices][] = [
  ['a message for each article', {}],
  ['digests', { delivery: 'digest' }],
  ['machines only', { subscribers: [MACHINE], maxConcurrency: 1000 }],
];

describe.each(VARIANTS)('with %s', (_, choices) => {
  const template = synthesize(choices);
  const properties = (type: string, idStart?: string) => theResource(template, type, idStart).properties;
  const timeout = Number(properties('AWS::Lambda::Function').Timeout);
  const mapping = properties('AWS::Lambda::EventSourceMapping');
  const environment = parseEnvironment(variables(properties('AWS::Lambda::Function')));

  test('an upload stays hidden for six runs of the function and the time in which its batch is gathered', () => {
    const visibility = Number(properties('AWS::SQS::Queue', 'IntakeQueue').VisibilityTimeout);
    const window = Number(mapping.MaximumBatchingWindowInSeconds);
    expect(visibility).toBeGreaterThanOrEqual(6 * timeout + window);
  });

  test('a claim outlives the run that made it, and ends before the upload comes again', () => {
    const visibility = Number(properties('AWS::SQS::Queue', 'IntakeQueue').VisibilityTimeout);
    expect(environment.claimSeconds).toBeGreaterThan(timeout);
    expect(environment.claimSeconds).toBeLessThan(visibility);
  });

  test('a batch of articles, each waiting its turn, fits into a run', () => {
    const inAll = Number(mapping.BatchSize) * environment.publishIntervalMs;
    const messages = environment.delivery === 'digest' ? environment.publishIntervalMs : inAll;
    expect(messages / 1000).toBeLessThan(timeout / 2);
  });

  test('the batch is gathered where SQS asks for it: more than ten need a window', () => {
    expect(Number(mapping.BatchSize) > 10).toBe(Number(mapping.MaximumBatchingWindowInSeconds) > 0);
  });
});

describe('what the function is told', () => {
  test('is understood by it', () => {
    const template = synthesize({ delivery: 'digest' });
    const { properties } = theResource(template, 'AWS::Lambda::Function');
    expect(parseEnvironment(variables(properties))).toMatchObject({ delivery: 'digest', publishIntervalMs: 1100 });
  });

  test('names the bucket for summaries and the topic', () => {
    const template = synthesize();
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: {
          SUMMARIES_BUCKET: { Ref: theResource(template, 'AWS::S3::Bucket', 'Summaries').id },
          TOPIC_ARN: { Ref: theResource(template, 'AWS::SNS::Topic', 'Announcements').id },
        },
      },
    });
  });
});

/** The variables as the function gets them, with stand-ins for what only a deployment knows. */
function variables(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const environment = JSON.stringify(properties.Environment, (_, value) => {
    if (typeof value?.Ref !== 'string') return value;
    return value.Ref.startsWith('Announcements') ? 'arn:aws:sns:eu-west-1:123456789012:riftwire' : 'riftwire-summaries';
  });
  return JSON.parse(environment).Variables;
}

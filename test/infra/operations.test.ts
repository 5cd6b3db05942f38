import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Annotations, Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DIMENSIONS, METRICS, NAMESPACE, SERVICE } from '../../lambdas/summarize/environment.ts';
import { ALARMS } from '../../lib/alarms.ts';
import { type Resource, resources, statements, theResource } from './support/resources.ts';
import { app, inScratch, stackIn, synthesize } from './support/synthesize.ts';

/** What AWS emits, by namespace, metric and dimension: from the monitoring pages of each service. */
const EMITTED_BY_AWS: readonly [metric: string, dimension: string, of: string][] = [
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
  ['AWS/SQS ApproximateNumberOfMessagesVisible', 'QueueName', 'AWS::SQS::Queue'],
  ['AWS/SQS ApproximateAgeOfOldestMessage', 'QueueName', 'AWS::SQS::Queue'],
  // https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html
  ['AWS/Lambda Errors', 'FunctionName', 'AWS::Lambda::Function'],
  ['AWS/Lambda Throttles', 'FunctionName', 'AWS::Lambda::Function'],
  ['AWS/Lambda Duration', 'FunctionName', 'AWS::Lambda::Function'],
  ['AWS/Lambda ConcurrentExecutions', 'FunctionName', 'AWS::Lambda::Function'],
  // https://docs.aws.amazon.com/sns/latest/dg/sns-monitoring-using-cloudwatch.html
  ['AWS/SNS NumberOfNotificationsDelivered', 'TopicName', 'AWS::SNS::Topic'],
  ['AWS/SNS NumberOfNotificationsFailed', 'TopicName', 'AWS::SNS::Topic'],
  // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-monitoring.html
  ['AWS/Events FailedInvocations', 'RuleName', 'AWS::Events::Rule'],
];

const template = synthesize();
const alarms = resources(template, 'AWS::CloudWatch::Alarm');

describe('each alarm', () => {
  test('is made', () => {
    expect(alarms.map(nameOf).sort()).toEqual(ALARMS.map(({ name }) => `Riftwire-${name}`).sort());
  });

  test.each(alarms.map((alarm) => [nameOf(alarm), alarm]))(
    '%s watches a metric that AWS emits for this stack',
    (_, alarm) => {
      const { Namespace, MetricName, Dimensions } = ALARM.parse(alarm.properties);
      const emitted = EMITTED_BY_AWS.find(([metric]) => metric === `${Namespace} ${MetricName}`);
      expect(emitted?.[0]).toBe(`${Namespace} ${MetricName}`);
      expect(Dimensions.map(({ Name }) => Name)).toEqual([emitted?.[1]]);
      expect(resources(template, emitted?.[2]).map(({ id }) => id)).toContain(idIn(Dimensions[0]?.Value));
    },
  );

  test.each(alarms.map((alarm) => [nameOf(alarm), alarm]))(
    '%s tells people when it rings and when all is well',
    (_, alarm) => {
      const operations = [{ Ref: theResource(template, 'AWS::SNS::Topic', 'Operations').id }];
      expect(alarm.properties).toMatchObject({ AlarmActions: operations, OKActions: operations });
    },
  );

  test.each(alarms.map((alarm) => [nameOf(alarm), alarm]))('%s says where to read what to do', (name, alarm) => {
    const section = `runbook-${name.replace('Riftwire-', '')}`;
    expect(alarm.properties.AlarmDescription).toContain(`README.md#${section}`);
  });

  test('watches the one thing that it is named for', () => {
    const watched = Object.fromEntries(
      alarms.map((alarm) => [nameOf(alarm), idIn(ALARM.parse(alarm.properties).Dimensions[0]?.Value)]),
    );
    expect(watched).toEqual({
      'Riftwire-dead-letters': expect.stringMatching(/^IntakeDeadLetters/),
      'Riftwire-article-age': expect.stringMatching(/^IntakeQueue/),
      'Riftwire-function-errors': expect.stringMatching(/^SummarizeFunction/),
      'Riftwire-function-throttles': expect.stringMatching(/^SummarizeFunction/),
      'Riftwire-failed-notifications': expect.stringMatching(/^AnnouncementsTopic/),
      'Riftwire-undelivered-messages': expect.stringMatching(/^AnnouncementsUndelivered/),
      'Riftwire-failed-events': expect.stringMatching(/^IntakeUploaded/),
    });
  });
});

describe('the operations topic', () => {
  test('lets CloudWatch publish for this account, although its own policy replaces the default one', () => {
    const [policy] = resources(template, 'AWS::SNS::TopicPolicy', 'Operations');
    expect(policy && statements(policy)).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: ['sns:Publish'],
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });

  test("is never encrypted with AWS's own key for SNS, under which no alarm arrives", () => {
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.absent() });
  });

  test('has a subscriber', () => {
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'operations@example.org',
      TopicArn: { Ref: theResource(template, 'AWS::SNS::Topic', 'Operations').id },
    });
  });

  test('warns where it has none', () => {
    inScratch((scratch) => {
      const stack = stackIn(app({ operationsEmail: undefined }, scratch), scratch);
      const warnings = Annotations.fromStack(stack).findWarning(
        '*',
        Match.stringLikeRegexp('No alarm reaches a person'),
      );
      expect(warnings).toHaveLength(1);
    });
  });
});

describe('the dashboard', () => {
  const body = dashboardBody(template);

  test('graphs only metrics that AWS or the function emits', () => {
    const own = Object.values(METRICS).map((metric) => `${NAMESPACE} ${metric} ${DIMENSIONS.service}=${SERVICE}`);
    const ofAws = EMITTED_BY_AWS.map(([metric, dimension]) => `${metric} ${dimension}`);
    for (const metric of graphed(body)) expect([...own, ...ofAws]).toContain(metric);
  });

  test('graphs every metric that the function emits', () => {
    for (const metric of Object.values(METRICS)) expect(body).toContain(metric);
  });

  test('searches skipped articles under the dimensions that the function gives them', () => {
    expect(body).toContain(`SEARCH('{${NAMESPACE},${DIMENSIONS.reason},${DIMENSIONS.service}} MetricName=`);
  });

  test('shows the state of every alarm', () => {
    for (const { id } of alarms) expect(body).toContain(id);
  });

  test('can be opened from the outputs', () => {
    const { Value } = template.findOutputs('DashboardUrl').DashboardUrl ?? {};
    expect(JSON.stringify(Value)).toContain('#dashboards/dashboard/');
  });
});

test('the function emits every metric that is named for it', () => {
  const folder = join('lambdas', 'summarize');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'environment.ts')
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  for (const name of Object.keys(METRICS)) expect(sources).toContain(`METRICS.${name}`);
});

const ALARM = z.object({
  AlarmName: z.string(),
  Namespace: z.string(),
  MetricName: z.string(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
});

function nameOf({ properties }: Resource): string {
  return ALARM.parse(properties).AlarmName;
}

function idIn(reference: unknown): string | undefined {
  return JSON.stringify(reference).match(/(?:"Ref":"|"Fn::GetAtt":\[")(?<id>\w+)"/)?.groups?.id;
}

/** The dashboard's JSON as one text, with the logical ids of the stack in the places of their names. */
function dashboardBody(from: Template): string {
  const { properties } = theResource(from, 'AWS::CloudWatch::Dashboard');
  const parts = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }).parse(properties.DashboardBody);
  return parts['Fn::Join'][1].map((part) => (typeof part === 'string' ? part : (idIn(part) ?? 'region'))).join('');
}

/** "Namespace Metric Dimension", for own metrics with the dimension's value. */
function graphed(body: string): readonly string[] {
  const graph = z.object({ properties: z.object({ metrics: z.array(z.array(z.unknown())).default([]) }) });
  const { widgets } = z.object({ widgets: z.array(graph) }).parse(JSON.parse(body));
  return widgets
    .flatMap(({ properties }) => properties.metrics)
    .filter(([namespace]) => typeof namespace === 'string')
    .map(([namespace, metric, dimension, value]) => {
      return `${namespace} ${metric} ${dimension}${namespace === NAMESPACE ? `=${value}` : ''}`;
    });
}

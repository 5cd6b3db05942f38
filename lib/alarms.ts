import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { OperatingMetrics } from './operating-metrics.ts';

/** Something that a person must look at. Its name is also the anchor of its section in the README: `#runbook-NAME`. */
export interface AlarmDefinition {
  readonly name: string;
  readonly says: string;
  readonly metric: (metrics: OperatingMetrics) => IMetric;
  /** The alarm rings at this value and above. */
  readonly from: number;
  /** How many periods of five minutes in a row; 1 unless said otherwise. */
  readonly periods?: number;
}

const HOUR_SECONDS = 3600; // five failed attempts take half an hour: an upload that waits longer isn't being worked on

/** One line for each alarm, and one section of the README. */
export const ALARMS: readonly AlarmDefinition[] = [
  {
    name: 'dead-letters',
    says: 'Articles failed every attempt and wait in the dead-letter queue',
    metric: (of) => of.deadLetters,
    from: 1,
  },
  {
    name: 'article-age',
    says: 'An uploaded article has waited for an hour',
    metric: (of) => of.oldestArticleSeconds,
    from: HOUR_SECONDS,
  },
  {
    name: 'function-errors',
    says: 'The function crashed or ran out of time',
    metric: (of) => of.functionErrors,
    from: 1,
  },
  {
    name: 'function-throttles',
    says: 'AWS did not let the function run',
    metric: (of) => of.functionThrottles,
    from: 1,
    periods: 3,
  },
  {
    name: 'failed-notifications',
    says: 'SNS could not deliver to a subscriber',
    metric: (of) => of.failedNotifications,
    from: 1,
  },
  {
    name: 'undelivered-messages',
    says: 'Messages that no retry delivered wait in the undelivered queue',
    metric: (of) => of.undelivered,
    from: 1,
  },
  {
    name: 'failed-events',
    says: 'EventBridge could not hand an upload to the queue',
    metric: (of) => of.failedEvents,
    from: 1,
  },
];

/** Creates each alarm; it tells the operations topic when it rings and when all is well again. */
export function alarms(scope: Construct, metrics: OperatingMetrics, operations: ITopic): readonly Alarm[] {
  return ALARMS.map((definition) => alarm(scope, definition, metrics, operations));
}

function alarm(scope: Construct, definition: AlarmDefinition, metrics: OperatingMetrics, operations: ITopic): Alarm {
  const { name, says, from, periods = 1 } = definition;
  const created = new Alarm(scope, `Alarm-${name}`, {
    alarmName: `${Stack.of(scope).stackName}-${name}`,
    alarmDescription: `${says}. What to do: README.md#runbook-${name}`,
    metric: definition.metric(metrics),
    threshold: from,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    evaluationPeriods: periods,
    treatMissingData: TreatMissingData.NOT_BREACHING, // no traffic is no trouble
  });
  const tell = new SnsAction(operations);
  created.addAlarmAction(tell);
  created.addOkAction(tell);
  return created;
}

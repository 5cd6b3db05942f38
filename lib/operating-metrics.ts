import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IRule } from 'aws-cdk-lib/aws-events';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { DIMENSIONS, METRICS, NAMESPACE, SERVICE } from '../lambdas/summarize/environment.ts';

/** Every metric that an alarm or a graph shows, each over five minutes. */
export type OperatingMetrics = ReturnType<typeof operatingMetrics>;

export interface Operated {
  readonly rule: IRule;
  readonly queue: IQueue;
  readonly deadLetters: IQueue;
  readonly summarize: IFunction;
  readonly topic: ITopic;
  readonly undelivered: IQueue;
}

/** What AWS measures of the parts, and what the function counts itself. */
export function operatingMetrics({ rule, queue, deadLetters, summarize, topic, undelivered }: Operated) {
  return {
    ...countedByFunction(),
    failedEvents: failedEvents(rule),
    queued: queue.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    oldestArticleSeconds: queue.metricApproximateAgeOfOldestMessage({ period, statistic: Stats.MAXIMUM }),
    deadLetters: deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
    functionErrors: summarize.metricErrors({ period }),
    functionThrottles: summarize.metricThrottles({ period }),
    functionDuration: summarize.metricDuration({ period, statistic: 'p95' }),
    functionConcurrency: summarize.metric('ConcurrentExecutions', { period, statistic: Stats.MAXIMUM }),
    deliveredNotifications: topic.metricNumberOfNotificationsDelivered({ period }),
    failedNotifications: topic.metricNumberOfNotificationsFailed({ period }),
    undelivered: undelivered.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM }),
  } as const;
}

const period = Duration.minutes(5);

/** Emitted by the function itself, under the names that it shares with this file. */
function countedByFunction() {
  return {
    received: counted('received'),
    published: counted('published'),
    skipped: counted('skipped'),
    failed: counted('failed'),
    duplicates: counted('duplicates'),
    statements: counted('statements'),
    disagreements: counted('disagreements'),
    endToEndTypical: counted('endToEndSeconds', 'p50'),
    endToEndSlow: counted('endToEndSeconds', 'p95'),
    // Reasons are the function's vocabulary: the search finds those that occurred.
    skippedByReason: new MathExpression({
      expression: `SEARCH('{${NAMESPACE},${DIMENSIONS.reason},${DIMENSIONS.service}} MetricName="${METRICS.skipped}"', 'Sum', ${period.toSeconds()})`,
      label: '',
      period,
    }),
  };
}

function counted(name: keyof typeof METRICS, statistic: string = Stats.SUM): Metric {
  return new Metric({
    namespace: NAMESPACE,
    metricName: METRICS[name],
    dimensionsMap: { [DIMENSIONS.service]: SERVICE },
    label: name,
    statistic,
    period,
  });
}

function failedEvents({ ruleName }: IRule): Metric {
  return new Metric({
    namespace: 'AWS/Events',
    metricName: 'FailedInvocations',
    dimensionsMap: { RuleName: ruleName },
    statistic: Stats.SUM,
    period,
  });
}

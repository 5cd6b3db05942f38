import { Stack } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, type IAlarm, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { OperatingMetrics } from './operating-metrics.ts';

/** A graph: its title, and its metrics on the left and on the right axis. */
interface Graph {
  readonly title: string;
  readonly left: (metrics: OperatingMetrics) => IMetric[];
  readonly right?: (metrics: OperatingMetrics) => IMetric[];
}

/** One entry for each graph, in reading order, two in a row. */
export const GRAPHS: readonly Graph[] = [
  { title: 'Articles', left: (of) => [of.received, of.published, of.skipped, of.failed, of.duplicates] },
  { title: 'Skipped, by reason', left: (of) => [of.skippedByReason] },
  { title: 'Found', left: (of) => [of.statements, of.disagreements] },
  { title: 'Seconds from upload to message', left: (of) => [of.endToEndTypical, of.endToEndSlow] },
  {
    title: 'Waiting',
    left: (of) => [of.queued, of.deadLetters, of.undelivered],
    right: (of) => [of.oldestArticleSeconds],
  },
  { title: 'Notifications', left: (of) => [of.deliveredNotifications, of.failedNotifications] },
  { title: 'Function', left: (of) => [of.functionErrors, of.functionThrottles, of.functionConcurrency] },
  { title: 'Function, milliseconds a batch', left: (of) => [of.functionDuration], right: (of) => [of.failedEvents] },
];

const HALF = 12; // of the dashboard's 24 columns
const HEIGHT = 6;

/** What happens, on one page: alarms on top, graphs below. */
export function dashboard(scope: Construct, metrics: OperatingMetrics, alarms: readonly IAlarm[]): Dashboard {
  const page = new Dashboard(scope, 'Dashboard', { dashboardName: Stack.of(scope).stackName });
  page.addWidgets(new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 2 * HALF }));
  for (let row = 0; row < GRAPHS.length; row += 2) {
    page.addWidgets(...GRAPHS.slice(row, row + 2).map((graph) => widget(graph, metrics)));
  }
  return page;
}

function widget({ title, left, right }: Graph, metrics: OperatingMetrics): GraphWidget {
  return new GraphWidget({ title, width: HALF, height: HEIGHT, left: left(metrics), right: right?.(metrics) ?? [] });
}

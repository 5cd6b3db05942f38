import type { SNSClient } from '@aws-sdk/client-sns';
import type { Configuration } from '../../lib/config-schema.ts';
import type { Terminal } from '../analyze/terminal.ts';
import { type Subscription, subscriptionsOf } from './subscriptions.ts';

/** The two topics that people listen to. */
export interface Topics {
  readonly summaries: string;
  readonly operations: string;
}

/** Shows who is told of summaries and of alarms, and who should be and is not. */
export async function list(
  sns: SNSClient,
  topics: Topics,
  configured: Pick<Configuration, 'subscribers' | 'operationsEmail'>,
  { write, paint }: Terminal,
): Promise<void> {
  const operators = configured.operationsEmail === undefined ? [] : [configured.operationsEmail];
  const sections = [
    { heading: 'Summaries', arn: topics.summaries, expected: configured.subscribers.map(({ endpoint }) => endpoint) },
    { heading: 'Alarms', arn: topics.operations, expected: operators },
  ];
  for (const { heading, arn, expected } of sections) {
    const subscriptions = await subscriptionsOf(sns, arn);
    const lines = [...subscriptions.map(line), ...missing(expected, subscriptions)];
    write(`${paint.heading(heading)}\n${lines.length === 0 ? '  nobody\n' : lines.join('')}`);
  }
}

function line({ state, protocol, endpoint, filter, keptByAws }: Subscription): string {
  const only = filter === undefined ? '' : `  only ${filter}`;
  return `  ${state.padEnd(9)}  ${protocol.padEnd(5)}  ${endpoint}${only}\n${note(state, protocol, keptByAws)}`;
}

function note(state: Subscription['state'], protocol: string, keptByAws: boolean | undefined): string {
  if (state === 'pending')
    return indented('has until two days after it was asked to confirm: see its mail, also among spam');
  if (state === 'gone') return indented('was ended: add it again');
  if (protocol !== 'email' || keptByAws) return '';
  return indented('whoever follows the link in a mail ends it: add it again and confirm it here to prevent that');
}

/** The link in a mail ended them, or their confirmation ran out; the next deployment does not bring them back. */
function missing(expected: readonly string[], subscriptions: readonly Subscription[]): readonly string[] {
  const there = new Set(subscriptions.map(({ endpoint }) => endpoint));
  return expected
    .filter((endpoint) => !there.has(endpoint))
    .map((endpoint) => `  gone       ${endpoint}\n${indented('is in cdk.json and not subscribed: add it again')}`);
}

function indented(words: string): string {
  return `             ${words}\n`;
}

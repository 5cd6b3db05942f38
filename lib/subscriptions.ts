import { createHash } from 'node:crypto';
import { type ITopic, Subscription, SubscriptionFilter, SubscriptionProtocol } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import type { Filter, Subscriber } from './subscriber.ts';

export interface SubscriptionsProps {
  readonly configuration: Configuration;
  readonly topic: ITopic;
  /** Takes the messages that a subscriber would not take after all retries. */
  readonly undelivered: IQueue;
}

/** One subscription for each configured subscriber. */
export function subscribe(scope: Construct, { configuration, topic, undelivered }: SubscriptionsProps): void {
  for (const subscriber of configuration.subscribers) {
    const { protocol, endpoint } = subscriber;
    const filterPolicy = filterPolicyFor(subscriber, configuration.delivery);
    new Subscription(scope, `Subscriber${identity(subscriber)}`, {
      topic,
      protocol: PROTOCOL[protocol],
      endpoint,
      deadLetterQueue: undelivered,
      ...(protocol === 'email' ? {} : { rawMessageDelivery: subscriber.raw }),
      ...(filterPolicy === undefined ? {} : { filterPolicy }),
    });
  }
}

/**
 * The filter as configured; where digests are sent, mail is for digests and machines get each article,
 * unless a filter asks for another kind.
 */
export function filterFor({ protocol, filter }: Subscriber, delivery: Configuration['delivery']): Filter | undefined {
  if (delivery === 'each') return filter;
  return { kind: [KIND[protocol]], ...filter };
}

const KIND = { email: 'digest', sqs: 'summary', https: 'summary' } as const;
const PROTOCOL = {
  email: SubscriptionProtocol.EMAIL,
  sqs: SubscriptionProtocol.SQS,
  https: SubscriptionProtocol.HTTPS,
} as const;

function filterPolicyFor(subscriber: Subscriber, delivery: Configuration['delivery']) {
  const filter = filterFor(subscriber, delivery);
  if (filter === undefined) return undefined;
  const conditions = Object.entries(filter).map(
    ([attribute, list]) => [attribute, new SubscriptionFilter(list)] as const,
  );
  return Object.fromEntries(conditions);
}

/** From the endpoint, not from the place in the list: a subscriber removed must not re-subscribe those after it. */
function identity({ protocol, endpoint }: Subscriber): string {
  return createHash('sha256').update(`${protocol} ${endpoint}`).digest('hex').slice(0, 8);
}

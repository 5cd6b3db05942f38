import { ConfirmSubscriptionCommand, type SNSClient, SubscribeCommand, UnsubscribeCommand } from '@aws-sdk/client-sns';
import type { Configuration } from '../../lib/config-schema.ts';
import { pacesEmail } from '../../lib/pacing.ts';
import type { Subscriber } from '../../lib/subscriber.ts';
import { filterFor } from '../../lib/subscriptions.ts';
import type { Confirmation } from './options.ts';
import { subscriptionsOf } from './subscriptions.ts';

/**
 * Subscribes as a deployment would: with the filter that goes with the delivery, and no address where mail is not paced.
 * @returns what happens next, for a person to read
 */
export async function add(
  sns: SNSClient,
  topicArn: string,
  subscriber: Subscriber,
  configuration: Configuration,
): Promise<string> {
  const { protocol, endpoint } = subscriber;
  if (protocol === 'email' && !pacesEmail(configuration)) throw new Error(UNPACED);
  const filter = filterFor(subscriber, configuration.delivery);
  const attributes = {
    ...(filter === undefined ? {} : { FilterPolicy: JSON.stringify(filter) }),
    ...(protocol === 'email' ? {} : { RawMessageDelivery: String(subscriber.raw) }),
  };
  const { SubscriptionArn: arn } = await sns.send(
    new SubscribeCommand({ TopicArn: topicArn, Protocol: protocol, Endpoint: endpoint, Attributes: attributes }),
  );
  return arn?.startsWith('arn:') ? `${endpoint} is subscribed.` : `${endpoint} is asked to confirm. ${NEXT[protocol]}`;
}

const UNPACED =
  'Mail is not paced here, and SNS deletes an email subscription that gets more than 10 messages a second. ' +
  'Set "riftwire:paceForEmail": true in cdk.json and deploy, then add the address.';

const NEXT = {
  email:
    'Within two days: copy the link from its mail without following it, and run npm run subscribers -- confirm LINK.',
  https: 'Its server has to answer the request with the SubscribeURL in it.',
  sqs: 'Its owner has to confirm with the token in the message.',
} as const;

/** Confirms so that only who has AWS credentials can unsubscribe. @returns what is the case now */
export async function confirm(sns: SNSClient, topicArn: string, { token }: Confirmation): Promise<string> {
  const confirmation = { TopicArn: topicArn, Token: token, AuthenticateOnUnsubscribe: 'true' };
  const { SubscriptionArn: arn } = await sns.send(new ConfirmSubscriptionCommand(confirmation));
  return `Confirmed: ${arn}`;
}

/** @throws Error where the endpoint has no confirmed subscription: a pending one ends by itself */
export async function remove(sns: SNSClient, topicArns: readonly string[], endpoint: string): Promise<string> {
  const subscriptions = (await Promise.all(topicArns.map((arn) => subscriptionsOf(sns, arn)))).flat();
  const arns = subscriptions.flatMap((each) =>
    each.endpoint === endpoint && each.arn !== undefined ? [each.arn] : [],
  );
  if (arns.length === 0) throw new Error(`${endpoint} has no confirmed subscription; npm run subscribers lists all`);
  for (const arn of arns) await sns.send(new UnsubscribeCommand({ SubscriptionArn: arn }));
  return `${endpoint} is no longer subscribed.`;
}

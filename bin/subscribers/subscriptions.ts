import {
  GetSubscriptionAttributesCommand,
  paginateListSubscriptionsByTopic,
  type SNSClient,
  type Subscription as SnsSubscription,
} from '@aws-sdk/client-sns';

/** One subscription to a topic, as SNS tells of it. */
export interface Subscription {
  readonly protocol: string;
  readonly endpoint: string;
  readonly state: 'confirmed' | 'pending' | 'gone';
  /** Of a confirmed one. */
  readonly arn?: string;
  /** As JSON. */
  readonly filter?: string;
  /** Whether it can be ended only with AWS credentials, and not by a link in a mail. */
  readonly keptByAws?: boolean;
}

/** All subscriptions of a topic, in SNS's order. */
export async function subscriptionsOf(sns: SNSClient, topicArn: string): Promise<readonly Subscription[]> {
  const subscriptions: Subscription[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic(
    { client: sns },
    { TopicArn: topicArn },
  )) {
    for (const subscription of Subscriptions) subscriptions.push(await describe(sns, subscription));
  }
  return subscriptions;
}

/** SNS writes the state where others have the ARN. */
async function describe(sns: SNSClient, subscription: SnsSubscription): Promise<Subscription> {
  const { Protocol: protocol = '', Endpoint: endpoint = '', SubscriptionArn: arn = '' } = subscription;
  if (arn === 'PendingConfirmation') return { protocol, endpoint, state: 'pending' };
  if (!arn.startsWith('arn:')) return { protocol, endpoint, state: 'gone' };
  const { Attributes } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: arn }));
  const { FilterPolicy: filter, ConfirmationWasAuthenticated: authenticated } = Attributes ?? {};
  const keptByAws = authenticated === 'true';
  return { protocol, endpoint, state: 'confirmed', arn, keptByAws, ...(filter === undefined ? {} : { filter }) };
}

import { DescribeAlarmsCommand, GetDashboardCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeLogGroupsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { DescribeRuleCommand, ListTargetsByRuleCommand } from '@aws-sdk/client-eventbridge';
import { GetEventSourceMappingCommand, GetFunctionConfigurationCommand } from '@aws-sdk/client-lambda';
import {
  GetBucketEncryptionCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketVersioningCommand,
  GetPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import {
  GetSubscriptionAttributesCommand,
  GetTopicAttributesCommand,
  ListSubscriptionsByTopicCommand,
} from '@aws-sdk/client-sns';
import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Clients } from '../clients.ts';
import type { Resolved } from './resolve.ts';

/** What a deployed resource is like, under the names that its template gives its properties. */
export type Live = Readonly<Record<string, unknown>>;

/** Reads a deployed resource; undefined for a type that nobody can ask about. */
export async function readLive(clients: Clients, resource: Resolved): Promise<Live | undefined> {
  return READERS[resource.type]?.(clients, resource);
}

type Reader = (clients: Clients, resource: Resolved) => Promise<Live>;

const READERS: Readonly<Record<string, Reader>> = {
  'AWS::S3::Bucket': readBucket,
  'AWS::S3::BucketPolicy': async ({ s3 }, { properties }) => {
    const { Policy = '{}' } = await s3.send(new GetBucketPolicyCommand({ Bucket: String(properties.Bucket) }));
    return { Bucket: properties.Bucket, PolicyDocument: JSON.parse(Policy) };
  },
  'AWS::SQS::Queue': async (clients, { physicalId }) => parsed(await queueAttributes(clients, physicalId)),
  'AWS::SQS::QueuePolicy': async (clients, { properties }) => {
    const [url = ''] = Array.isArray(properties.Queues) ? properties.Queues : [];
    const { Policy = '{}' } = await queueAttributes(clients, url);
    return { Queues: [url], PolicyDocument: JSON.parse(Policy) };
  },
  'AWS::SNS::Topic': (clients, { physicalId }) => topicAttributes(clients, physicalId),
  'AWS::SNS::TopicPolicy': async (clients, { properties }) => {
    const [arn = ''] = Array.isArray(properties.Topics) ? properties.Topics : [];
    const { Policy = '{}' } = await topicAttributes(clients, arn);
    return { Topics: [arn], PolicyDocument: JSON.parse(Policy) };
  },
  'AWS::SNS::Subscription': async ({ sns }, { physicalId, properties }) => {
    const { Attributes = {} } = await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: physicalId }));
    const TopicArn = String(properties.TopicArn);
    const { Subscriptions = [] } = await sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
    // One that waits for its confirmation is listed without its ARN.
    return { ...Subscriptions.find(({ Endpoint }) => Endpoint === properties.Endpoint), ...parsed(Attributes) };
  },
  'AWS::Events::Rule': async ({ events }, { physicalId }) => {
    const { EventPattern = '{}', ...rule } = await events.send(new DescribeRuleCommand({ Name: physicalId }));
    const { Targets } = await events.send(new ListTargetsByRuleCommand({ Rule: physicalId }));
    return { ...rule, EventPattern: JSON.parse(EventPattern), Targets };
  },
  'AWS::Lambda::Function': async ({ lambda }, { physicalId }) => {
    const live = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: physicalId }));
    return { ...live, LoggingConfig: { LogGroup: live.LoggingConfig?.LogGroup } };
  },
  'AWS::Lambda::EventSourceMapping': async ({ lambda }, { physicalId }) => {
    const { FunctionArn = '', ...live } = await lambda.send(new GetEventSourceMappingCommand({ UUID: physicalId }));
    return { ...live, FunctionName: FunctionArn.split(':').at(-1) };
  },
  'AWS::CloudWatch::Alarm': async ({ cloudWatch }, { physicalId }) => {
    const { MetricAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: [physicalId] }));
    return { ...MetricAlarms[0] };
  },
  'AWS::CloudWatch::Dashboard': async ({ cloudWatch }, { physicalId }) => {
    const live = await cloudWatch.send(new GetDashboardCommand({ DashboardName: physicalId }));
    return { DashboardName: live.DashboardName, DashboardBody: live.DashboardBody };
  },
  'AWS::Logs::LogGroup': async ({ logs }, { physicalId }) => {
    const { logGroups = [] } = await logs.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: physicalId }));
    return { RetentionInDays: logGroups[0]?.retentionInDays };
  },
};

async function readBucket({ s3 }: Clients, { physicalId: Bucket }: Resolved): Promise<Live> {
  const [encryption, lifecycle, notification, ownership, versioning, access] = await Promise.all([
    answer(s3.send(new GetBucketEncryptionCommand({ Bucket }))),
    answer(s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }))),
    answer(s3.send(new GetBucketNotificationConfigurationCommand({ Bucket }))),
    answer(s3.send(new GetBucketOwnershipControlsCommand({ Bucket }))),
    answer(s3.send(new GetBucketVersioningCommand({ Bucket }))),
    answer(s3.send(new GetPublicAccessBlockCommand({ Bucket }))),
  ]);
  const told = notification?.EventBridgeConfiguration !== undefined;
  return {
    BucketEncryption: {
      ServerSideEncryptionConfiguration: encryption?.ServerSideEncryptionConfiguration?.Rules?.map((rule) => ({
        ServerSideEncryptionByDefault: rule.ApplyServerSideEncryptionByDefault,
      })),
    },
    LifecycleConfiguration: {
      Rules: lifecycle?.Rules?.map(
        ({ ID, Status, Expiration, AbortIncompleteMultipartUpload, NoncurrentVersionExpiration }) => ({
          Id: ID,
          Status,
          ExpirationInDays: Expiration?.Days,
          AbortIncompleteMultipartUpload,
          NoncurrentVersionExpiration,
        }),
      ),
    },
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: told } },
    OwnershipControls: ownership?.OwnershipControls,
    PublicAccessBlockConfiguration: access?.PublicAccessBlockConfiguration,
    VersioningConfiguration: { Status: versioning?.Status },
  };
}

/** S3 answers with an error where nothing was configured: the property is missing then. */
function answer<T>(request: Promise<T>): Promise<T | undefined> {
  return request.catch(() => undefined);
}

async function queueAttributes({ sqs }: Clients, QueueUrl: string): Promise<Readonly<Record<string, string>>> {
  const { Attributes = {} } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return Attributes;
}

async function topicAttributes({ sns }: Clients, TopicArn: string): Promise<Readonly<Record<string, string>>> {
  const { Attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn }));
  return Attributes;
}

/** Attributes are texts, of which some are JSON: numbers, true, policies. */
function parsed(attributes: Readonly<Record<string, string>>): Live {
  const values = Object.entries(attributes).map(([name, text]) => [name, parse(text)] as const);
  return Object.fromEntries(values);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Configuration } from './config-schema.ts';
import { pacesEmail } from './pacing.ts';

/** What the outputs name. */
export interface Named {
  readonly articles: { readonly bucketName: string };
  readonly summaries: { readonly bucketName: string };
  readonly topic: { readonly topicArn: string };
  readonly operations: { readonly topicArn: string };
  readonly queue: { readonly queueUrl: string };
  readonly deadLetters: { readonly queueUrl: string };
  readonly summarize: { readonly functionName: string };
  readonly dashboardName: string;
}

/** What a deployment prints: names for programs, and commands that can be pasted as they are. */
export function outputs(scope: Construct, configuration: Configuration, names: Named): void {
  const { region } = Stack.of(scope);
  const values: Readonly<Record<string, string>> = {
    ArticlesBucket: names.articles.bucketName,
    SummariesBucket: names.summaries.bucketName,
    TopicArn: names.topic.topicArn,
    OperationsTopicArn: names.operations.topicArn,
    QueueUrl: names.queue.queueUrl,
    DeadLettersUrl: names.deadLetters.queueUrl,
    FunctionName: names.summarize.functionName,
    DashboardUrl: `https://${region}.console.aws.amazon.com/cloudwatch/home?region=${region}#dashboards/dashboard/${names.dashboardName}`,
    UploadCommand: `aws s3 cp ARTICLE.txt s3://${names.articles.bucketName}/${configuration.articlesPrefix ?? ''}`,
    SubscribeCommand: subscribeCommand(configuration, names.topic.topicArn),
  };
  for (const [name, value] of Object.entries(values)) new CfnOutput(scope, name, { value });
}

/** By email where mail is paced; elsewhere a queue, since an unpaced topic would cost an address its subscription. */
function subscribeCommand(configuration: Configuration, topicArn: string): string {
  const subscribe = `aws sns subscribe --topic-arn ${topicArn}`;
  if (!pacesEmail(configuration)) return `${subscribe} --protocol sqs --notification-endpoint QUEUE_ARN`;
  return `${subscribe} --protocol email --notification-endpoint YOU@EXAMPLE.COM${digestsOnly(configuration)}`;
}

function digestsOnly({ delivery }: Configuration): string {
  return delivery === 'digest' ? ` --attributes '{"FilterPolicy":"{\\"kind\\":[\\"digest\\"]}"}'` : '';
}

import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { z } from 'zod';
import type { Configuration } from './config-schema.ts';
import type { BucketReference } from './private-bucket.ts';

export interface SummarizeRoleProps {
  readonly configuration: Configuration;
  readonly articles: BucketReference;
  readonly summaries: BucketReference;
  readonly topic: ITopic;
  readonly logGroup: ILogGroup;
  readonly key: IKey | undefined;
}

/** What the function may do: each action that its code calls, on the one resource on which it does. */
export function summarizeRole(scope: Construct, props: SummarizeRoleProps): Role {
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  for (const statement of permissions(props)) role.addToPolicy(statement);
  props.logGroup.grantWrite(role);
  Validations.of(role).acknowledge(...inherent(scope, props));
  return role;
}

/** Not CDK's grants, which allow more than is called: deleting, listing versions, tagging. */
function permissions(props: SummarizeRoleProps): readonly PolicyStatement[] {
  const { articles, summaries, topic, key } = props;
  return [
    allow(['s3:GetObject', 's3:GetObjectVersion'], articles.arnForObjects(articleKeys(props))),
    allow(['s3:GetObject', 's3:PutObject'], summaries.arnForObjects('*')),
    // Without it S3 answers 403 for an object that is gone, and a deleted article would look like a lost permission.
    allow(['s3:ListBucket'], articles.bucketArn, summaries.bucketArn),
    allow(['sns:Publish'], topic.topicArn),
    ...(key === undefined ? [] : [allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn)]),
    ...(articles.encryptionKey === undefined ? [] : [allow(['kms:Decrypt'], articles.encryptionKey.keyArn)]),
  ];
}

function allow(actions: string[], ...resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}

/** The findings of cdk-nag that can't be otherwise; any further wildcard fails synthesis. */
function inherent(scope: Construct, props: SummarizeRoleProps) {
  const keys = 'The keys of uploads and of their summaries are not known before they come.';
  return [
    { id: 'AwsSolutions-IAM5[Resource::*]', reason: 'X-Ray has no resources: its two write actions take only "*".' },
    { id: `AwsSolutions-IAM5[Resource::${spelledArn(scope, props.articles)}/${articleKeys(props)}]`, reason: keys },
    { id: `AwsSolutions-IAM5[Resource::${spelledArn(scope, props.summaries)}/*]`, reason: keys },
  ];
}

function articleKeys({ configuration }: SummarizeRoleProps): string {
  return `${configuration.articlesPrefix ?? ''}*`;
}

/** A bucket's ARN as cdk-nag spells it: "<LogicalId.Arn>", or in full for an existing one. */
function spelledArn(scope: Construct, { bucketArn, bucketName }: BucketReference): string {
  const own = ATTRIBUTE.safeParse(Stack.of(scope).resolve(bucketArn));
  return own.success ? `<${own.data['Fn::GetAtt'].join('.')}>` : `arn:<AWS::Partition>:s3:::${bucketName}`;
}

const ATTRIBUTE = z.object({ 'Fn::GetAtt': z.array(z.string()) });

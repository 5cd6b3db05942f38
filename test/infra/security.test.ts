import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resources, type Statement, statements, theResource } from './support/resources.ts';
import { type Choices, synthesize } from './support/synthesize.ts';

const OWN_KEY = { customerKey: true };
const VARIANTS: readonly [what: string, choices: Choices][] = [
  ['as delivered', {}],
  ["with a customer's key", OWN_KEY],
];

describe.each(VARIANTS)('%s', (_, choices) => {
  const template = synthesize(choices);

  test('every bucket is private, versioned and encrypted', () => {
    for (const { properties } of resources(template, 'AWS::S3::Bucket')) {
      expect(properties).toMatchObject({
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: { ServerSideEncryptionConfiguration: [expect.anything()] },
      });
    }
  });

  test.each([
    ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'Bucket'],
    ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'Queues'],
    ['AWS::SNS::Topic', 'AWS::SNS::TopicPolicy', 'Topics'],
  ])('every %s takes TLS only', (type, policyType, property) => {
    const policies = resources(template, policyType);
    const guarded = policies.filter((policy) => statements(policy).some(deniesWithoutTls));
    const owners = guarded.flatMap(
      ({ properties }) => JSON.stringify(properties[property]).match(/(?<="Ref":")\w+/g) ?? [],
    );
    expect(owners.sort()).toEqual(
      resources(template, type)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('encryption', () => {
  test('is by the keys of S3 and SQS where no other is wanted', () => {
    const template = synthesize();
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    expect(template.toJSON().Resources).not.toHaveProperty('Key');
    template.resourceCountIs('AWS::KMS::Key', 0);
  });

  test("is by the customer's key, which rotates, for everything that holds articles or addresses", () => {
    const template = synthesize(OWN_KEY);
    const key = { 'Fn::GetAtt': [theResource(template, 'AWS::KMS::Key').id, 'Arn'] };
    template.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
    template.allResourcesProperties('AWS::SQS::Queue', { KmsMasterKeyId: key });
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: key });
    for (const { properties } of resources(template, 'AWS::S3::Bucket')) {
      expect(JSON.stringify(properties.BucketEncryption)).toContain(JSON.stringify(key));
    }
  });

  test("lets each service that writes use the customer's key, for this account only", () => {
    const template = synthesize(OWN_KEY);
    const others = statements(theResource(template, 'AWS::KMS::Key'), 'KeyPolicy').slice(1); // but the account itself
    expect(others.flatMap(({ Principal }) => serviceOf(Principal)).sort()).toEqual([
      'cloudwatch.amazonaws.com',
      'events.amazonaws.com',
      'sns.amazonaws.com',
    ]);
    for (const { Action, Condition } of others) {
      expect(Action).toContain('kms:Decrypt');
      expect(Action.some((action) => action.startsWith('kms:GenerateDataKey'))).toBe(true);
      expect(Condition).toEqual({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } });
    }
  });
});

/** Each call of the SDK that the function makes, and what it needs for it: the documented permissions of the action. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  GetObjectCommand: ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket'],
  PutObjectCommand: ['s3:PutObject'],
  PublishCommand: ['sns:Publish'],
};
const RUNTIME = [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
  'sqs:GetQueueUrl',
  'sqs:ReceiveMessage',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];

describe('the function may do', () => {
  const template = synthesize();

  test('what it does and nothing else', () => {
    const needed = calledCommands().flatMap((command) => NEEDED[command] ?? [`permissions for ${command}`]);
    expect(
      allowed(template)
        .flatMap(({ Action }) => Action)
        .filter(unique)
        .sort(),
    ).toEqual([...needed, ...RUNTIME].sort());
  });

  test('each thing on the one resource, all but the traces of X-Ray, which has none', () => {
    for (const { Action, Resource } of allowed(template)) {
      if (!Action.some((action) => action.startsWith('xray:'))) expect(Resource).not.toBe('*');
      expect(Action.filter((action) => action.includes('*'))).toEqual([]);
    }
  });

  test('nothing to articles but read them, below the prefix', () => {
    const own = synthesize({ articlesPrefix: 'incoming/' });
    const onArticles = allowed(own).filter(({ Resource }) => /"Articles.*incoming/.test(JSON.stringify(Resource)));
    expect(onArticles.flatMap(({ Action }) => Action)).toEqual(['s3:GetObject', 's3:GetObjectVersion']);
    expect(JSON.stringify(onArticles[0]?.Resource)).toContain('"/incoming/*"');
  });

  test("decrypting with an existing bucket's key, not encrypting", () => {
    const articlesKeyArn = 'arn:aws:kms:eu-west-1:123456789012:key/0f1e2d3c-0000-4000-8000-123456789012';
    const withKey = allowed(synthesize({ articlesBucket: 'desk-articles', articlesKeyArn }));
    const onKey = withKey.filter(({ Resource }) => Resource === articlesKeyArn);
    expect(onKey.flatMap(({ Action }) => Action)).toEqual(['kms:Decrypt']);
  });
});

describe('what is stored', () => {
  const policies = (choices: Choices) =>
    resources(synthesize(choices))
      .filter(({ type }) => type === 'AWS::S3::Bucket' || type === 'AWS::Logs::LogGroup')
      .map(({ deletionPolicy }) => deletionPolicy);

  test('outlives the stack', () => {
    expect(policies({})).toEqual(['Retain', 'Retain', 'Retain']);
  });

  test('goes with the stack where that is wanted', () => {
    expect(policies({ removalPolicy: 'destroy' })).toEqual(['Delete', 'Delete', 'Delete']);
  });

  test('is kept for as long as configured', () => {
    const template = synthesize({ articleDays: 30, summaryDays: 365, logDays: 7 });
    const days = (idStart: string) => {
      return theResource(template, 'AWS::S3::Bucket', idStart).properties.LifecycleConfiguration;
    };
    expect(days('Articles')).toMatchObject({ Rules: [{ ExpirationInDays: 30 }] });
    expect(days('Summaries')).toMatchObject({ Rules: [{ ExpirationInDays: 365 }] });
    template.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });
});

function deniesWithoutTls({ Effect, Condition }: Statement): boolean {
  return Effect === 'Deny' && JSON.stringify(Condition) === '{"Bool":{"aws:SecureTransport":"false"}}';
}

function serviceOf(principal: unknown): readonly string[] {
  return JSON.stringify(principal).match(/[a-z]+\.amazonaws\.com/g) ?? [];
}

function allowed(template: Template): readonly Statement[] {
  return resources(template, 'AWS::IAM::Policy', 'SummarizeRole').flatMap((policy) => statements(policy));
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}

function calledCommands(): readonly string[] {
  const folder = join('lambdas', 'summarize');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  return sources.flatMap((source) => source.match(/(?<=new )\w+Command(?=\()/g) ?? []).filter(unique);
}

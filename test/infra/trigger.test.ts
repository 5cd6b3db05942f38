import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resources, theResource } from './support/resources.ts';
import { type Choices, synthesize } from './support/synthesize.ts';

describe('an upload', () => {
  const template = synthesize();

  test('is told to EventBridge by the bucket itself', () => {
    const { properties } = theResource(template, 'AWS::S3::Bucket', 'Articles');
    expect(properties.NotificationConfiguration).toEqual({ EventBridgeConfiguration: { EventBridgeEnabled: true } });
  });

  test('needs no helper function and no custom resource on its way', () => {
    expect(resources(template, 'AWS::Lambda::Function').map(({ id }) => id)).toEqual([
      expect.stringMatching(/^Summarize/),
    ]);
    expect(resources(template).filter(({ type }) => type.startsWith('Custom::'))).toEqual([]);
  });

  test('of that bucket goes to the queue, or to the dead letters where the queue can not be reached', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      State: 'ENABLED',
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: [{ Ref: theResource(template, 'AWS::S3::Bucket', 'Articles').id }] } },
      },
      Targets: [{ Arn: arnOf('IntakeQueue'), DeadLetterConfig: { Arn: arnOf('IntakeDeadLetters') } }],
    });
  });

  test('is not looked for where summaries are stored', () => {
    const { properties } = theResource(template, 'AWS::S3::Bucket', 'Summaries');
    expect(properties.NotificationConfiguration).toBeUndefined();
  });
});

const KEYS: readonly [what: string, choices: Choices, pattern: unknown][] = [
  ['a prefix', { articlesPrefix: 'incoming/' }, [{ prefix: 'incoming/' }]],
  ['suffixes', { articlesSuffixes: ['.txt', '.html'] }, [{ suffix: '.txt' }, { suffix: '.html' }]],
  [
    'both, with a star in its name',
    { articlesPrefix: 'in*/', articlesSuffixes: ['.txt', '.md'] },
    [{ wildcard: String.raw`in\*/*.txt` }, { wildcard: String.raw`in\*/*.md` }],
  ],
];

describe('the keys that are read', () => {
  test.each(KEYS)('can be narrowed by %s', (_, choices, key) => {
    synthesize(choices).hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { detail: { object: { key } } },
    });
  });
});

describe('an existing bucket', () => {
  const template = synthesize({ articlesBucket: 'desk-articles', articlesPrefix: 'incoming/' });

  test('is neither created nor changed', () => {
    expect(resources(template, 'AWS::S3::Bucket').map(({ id }) => id)).toEqual([expect.stringMatching(/^Summaries/)]);
    expect(resources(template, 'AWS::S3::BucketPolicy')).toHaveLength(1);
  });

  test('is listened to by its name', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: { detail: { bucket: { name: ['desk-articles'] }, object: { key: [{ prefix: 'incoming/' }] } } },
    });
  });

  test('is named in the commands to paste', () => {
    template.hasOutput('UploadCommand', { Value: 'aws s3 cp ARTICLE.txt s3://desk-articles/incoming/' });
  });
});

describe('the queue', () => {
  const template = synthesize();

  test('gives an upload up after five attempts', () => {
    template.hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: arnOf('IntakeDeadLetters'), maxReceiveCount: 5 },
    });
  });

  test('keeps dead letters for 14 days, whose count began when the upload came', () => {
    const days = (idStart: string) => Number(queue(idStart).MessageRetentionPeriod) / 86_400;
    expect(days('IntakeDeadLetters')).toBe(14);
    expect(days('IntakeQueue')).toBeLessThan(days('IntakeDeadLetters'));
  });

  const queue = (idStart: string) => theResource(template, 'AWS::SQS::Queue', idStart).properties;
});

function arnOf(idStart: string) {
  return { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${idStart}`), 'Arn'] };
}

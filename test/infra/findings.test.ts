import { Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import type { RiftwireStack } from '../../lib/riftwire-stack.ts';
import { app, type Choices, inScratch, stackIn } from './support/synthesize.ts';

const EVERYTHING = {
  articlesBucket: 'desk-articles',
  articlesPrefix: 'incoming/',
  customerKey: true,
  delivery: 'digest',
  subscribers: [
    { protocol: 'email', endpoint: 'desk@example.org' },
    { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:123456789012:desk', filter: { alert: ['true'] } },
    { protocol: 'https', endpoint: 'https://desk.example.org/riftwire', raw: true },
  ],
};
const VARIANTS: readonly [what: string, choices: Choices][] = [
  ['as delivered', {}],
  ['with articles below a prefix', { articlesPrefix: 'incoming/' }],
  ['with everything chosen', EVERYTHING],
];

describe('synthesis, with the rules of AwsSolutions, Serverless and CloudFormation', () => {
  test.each(VARIANTS)('finds nothing unexplained %s', (_, choices) => {
    expect(() => check(choices, () => {})).not.toThrow();
  });

  test('fails on one wildcard more', () => {
    const widen = (stack: RiftwireStack) => {
      const role = stack.node.findChild('Summarize').node.findChild('Role');
      if (role instanceof Role)
        role.addToPolicy(new PolicyStatement({ actions: ['s3:*'], resources: ['arn:aws:s3:::desk/a'] }));
    };
    expect(() => check({}, widen)).toThrow(/AwsSolutions-IAM5\[Action::s3:\*\]/);
  });
});

function check(choices: Choices, change: (stack: RiftwireStack) => void): void {
  inScratch((scratch) => {
    const parent = app(choices, scratch);
    Validations.of(parent).addPlugins(new AwsSolutionsChecks(parent), new ServerlessChecks(parent));
    change(stackIn(parent, scratch));
    parent.synth();
  });
}

import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { resources } from './support/resources.ts';
import { synthesize } from './support/synthesize.ts';

const EMAIL = { protocol: 'email', endpoint: 'desk@example.org' };
const QUEUE = { protocol: 'sqs', endpoint: 'arn:aws:sqs:eu-west-1:123456789012:desk' };
const WEB = { protocol: 'https', endpoint: 'https://desk.example.org/riftwire' };
const ALL = [EMAIL, QUEUE, WEB];

describe('a subscriber', () => {
  const filter = { alert: ['true'], disagreements: [{ numeric: ['>=', 1] }] };

  test.each(ALL)('by $protocol gets everything', (subscriber) => {
    const template = synthesize({ subscribers: [subscriber] });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: subscriber.protocol,
      Endpoint: subscriber.endpoint,
      TopicArn: { Ref: Match.stringLikeRegexp('^Announcements') },
      FilterPolicy: Match.absent(),
    });
  });

  test.each(ALL)('by $protocol gets what its filter lets through', (subscriber) => {
    const template = synthesize({ subscribers: [{ ...subscriber, filter }] });
    template.hasResourceProperties('AWS::SNS::Subscription', { FilterPolicy: filter });
  });

  test('that is a machine can have the message without its envelope', () => {
    const template = synthesize({ subscribers: [{ ...QUEUE, raw: true }, WEB] });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true });
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'https', RawMessageDelivery: false });
  });

  test('keeps its subscription when another one leaves the list', () => {
    const before = resources(synthesize({ subscribers: ALL }), 'AWS::SNS::Subscription', 'Announcements');
    const after = resources(synthesize({ subscribers: [WEB, EMAIL] }), 'AWS::SNS::Subscription', 'Announcements');
    expect(before.map(({ id }) => id)).toEqual(expect.arrayContaining(after.map(({ id }) => id)));
    expect(after).toHaveLength(2);
  });

  test('loses nothing that could not be delivered', () => {
    const template = synthesize({ subscribers: [WEB] });
    const undelivered = { 'Fn::GetAtt': [Match.stringLikeRegexp('^AnnouncementsUndelivered'), 'Arn'] };
    template.allResourcesProperties('AWS::SNS::Subscription', { RedrivePolicy: { deadLetterTargetArn: undelivered } });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sqs:SendMessage',
            Principal: { Service: 'sns.amazonaws.com' },
            Resource: undelivered,
          }),
        ]),
      },
    });
  });
});

describe('digests', () => {
  const filter = { alert: ['true'] };
  const template = synthesize({ delivery: 'digest', subscribers: [{ ...EMAIL, filter }, { ...QUEUE, filter }, WEB] });

  test('go to people, each summary to machines', () => {
    const has = (protocol: string, FilterPolicy: unknown) =>
      template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: protocol, FilterPolicy });
    has('email', { kind: ['digest'], alert: ['true'] });
    has('sqs', { kind: ['summary'], alert: ['true'] });
    has('https', { kind: ['summary'] });
  });

  test('can be asked for by a machine', () => {
    const asked = { ...QUEUE, filter: { kind: ['digest', 'summary'] } };
    synthesize({ delivery: 'digest', subscribers: [asked] }).hasResourceProperties('AWS::SNS::Subscription', {
      FilterPolicy: asked.filter,
    });
  });
});

describe('the command to subscribe', () => {
  const command = (choices: Record<string, unknown>) => {
    const output = synthesize(choices).findOutputs('SubscribeCommand').SubscribeCommand;
    return output?.Value?.['Fn::Join']?.[1]?.at(-1);
  };

  test('is for email where mail is paced', () => {
    expect(command({})).toBe(' --protocol email --notification-endpoint YOU@EXAMPLE.COM');
  });

  test('asks for digests only where there are digests: each article, unpaced, would cost the subscription', () => {
    expect(command({ delivery: 'digest' })).toContain(`--attributes '{"FilterPolicy":"{\\"kind\\":[\\"digest\\"]}"}'`);
  });

  test('is for a queue where nothing is paced', () => {
    expect(command({ subscribers: [QUEUE] })).toBe(' --protocol sqs --notification-endpoint QUEUE_ARN');
  });
});

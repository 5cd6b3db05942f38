import { describe, expect, test } from 'vitest';
import {
  EMAILS_A_SECOND,
  parseEnvironment,
  publishIntervalFor,
  toVariables,
} from '../../../lambdas/summarize/environment.ts';

const ENVIRONMENT = {
  summariesBucket: 'summaries',
  topicArn: 'arn:aws-us-gov:sns:us-gov-west-1:111122223333:summaries',
  delivery: 'digest',
  publishIntervalMs: 250,
  claimSeconds: 65,
} as const;

describe('the environment', () => {
  test('reads back as the stack wrote it', () => {
    expect(parseEnvironment(toVariables(ENVIRONMENT))).toEqual(ENVIRONMENT);
  });

  test.each([
    ['SUMMARIES_BUCKET', undefined, 'expected the name of the bucket for summaries'],
    ['TOPIC_ARN', 'summaries', 'expected the ARN of an SNS topic'],
    ['DELIVERY', 'weekly', 'expected each or digest'],
    ['PUBLISH_INTERVAL_MS', '-1', 'expected a whole number, 0 or more'],
    ['PUBLISH_INTERVAL_MS', '', 'expected a whole number, 0 or more'],
    ['PUBLISH_INTERVAL_MS', '1.5', 'expected a whole number, 0 or more'],
    ['CLAIM_SECONDS', '0', 'expected a whole number, 1 or more'],
    ['CLAIM_SECONDS', 'soon', 'expected a whole number, 1 or more'],
  ])('says what is wrong with %s = %s', (name, value, expected) => {
    const variables = { ...toVariables(ENVIRONMENT), [name]: value };
    expect(() => parseEnvironment(variables)).toThrow(expected);
    expect(() => parseEnvironment(variables)).toThrow(`at ${name}`);
  });

  test('names every mistake at once', () => {
    expect(() => parseEnvironment({})).toThrow(
      /SUMMARIES_BUCKET.*TOPIC_ARN.*DELIVERY.*PUBLISH_INTERVAL_MS.*CLAIM_SECONDS/s,
    );
  });
});

describe('the interval between messages', () => {
  test.each([2, 3, 7, 10, 1000])('keeps %i functions together below ten mails a second', (functions) => {
    const aSecond = (functions * 1000) / publishIntervalFor(functions);
    expect(aSecond).toBeLessThanOrEqual(EMAILS_A_SECOND);
    expect(aSecond).toBeLessThan(10);
  });
});

import { toVariables } from '../../lambdas/summarize/environment.ts';

/** What the bundled function finds in its environment when it is started to be measured. */
export const FUNCTION_VARIABLES: Readonly<Record<string, string>> = {
  ...toVariables({
    summariesBucket: 'summaries',
    topicArn: 'arn:aws:sns:eu-west-1:111122223333:summaries',
    delivery: 'each',
    publishIntervalMs: 0,
    claimSeconds: 60,
  }),
  AWS_REGION: 'eu-west-1',
  POWERTOOLS_DEV: 'true', // logs and traces go nowhere
  NODE_NO_WARNINGS: '1', // of this Node's age
};

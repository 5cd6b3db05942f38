import { RemovalPolicy } from 'aws-cdk-lib';
import type { Configuration } from './config-schema.ts';

/** What becomes of stored articles, summaries and logs when the stack is deleted. A bucket must be empty to be deleted. */
export const REMOVAL: Readonly<Record<Configuration['removalPolicy'], RemovalPolicy>> = {
  retain: RemovalPolicy.RETAIN,
  destroy: RemovalPolicy.DESTROY,
};

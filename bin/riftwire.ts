import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { BUNDLE_FOLDER, bundleFunction } from '../lib/bundle-function.ts';
import { readConfiguration } from '../lib/config.ts';
import { RiftwireStack } from '../lib/riftwire-stack.ts';

/** The CDK app: what cdk.json chooses becomes one stack, and synthesis fails on a finding that nobody explained. */
const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
new RiftwireStack(app, 'Riftwire', {
  configuration: readConfiguration(app.node.getAllContext()),
  code: bundleFunction(BUNDLE_FOLDER),
  description: 'Riftwire: who said what in a news article, and who disagrees with whom about what',
});

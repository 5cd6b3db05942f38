import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ACCOUNT, type Emulator, REGION } from './emulator/start.ts';

/** What the stack tells after a deployment. */
export type Outputs = z.output<typeof OUTPUTS>;

/** The CDK's command line against the emulator: nothing of the product is changed for it. */
export interface Deployment {
  bootstrap(): Promise<void>;
  /** @param choices values for `riftwire:` keys */
  deploy(choices: Readonly<Record<string, unknown>>): Promise<Outputs>;
  /** The template of the last deployment. */
  template(): unknown;
}

export function deploymentOn(emulator: Emulator, scratch: string): Deployment {
  const assembly = join(scratch, 'cdk.out');
  const outputs = join(scratch, 'outputs.json');
  return {
    // From a folder without an app, which need not be synthesized for it.
    bootstrap: () => cdk(emulator, scratch, ['bootstrap', `aws://${ACCOUNT}/${REGION}`]),
    async deploy(choices) {
      const context = Object.entries(choices).flatMap(([key, value]) => ['-c', `riftwire:${key}=${asText(value)}`]);
      const options = ['--require-approval', 'never', '--output', assembly, '--outputs-file', outputs];
      await cdk(emulator, process.cwd(), ['deploy', ...options, ...context]);
      return OUTPUTS.parse(JSON.parse(readFileSync(outputs, 'utf8')).Riftwire);
    },
    template: () => JSON.parse(readFileSync(join(assembly, 'Riftwire.template.json'), 'utf8')),
  };
}

const CDK = join(process.cwd(), 'node_modules', 'aws-cdk', 'bin', 'cdk');

function cdk({ environment }: Emulator, cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [CDK, ...args], { cwd, env: { ...process.env, CI: 'true', ...environment } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`cdk ${args.slice(0, 2).join(' ')} ended with code ${code}:\n${printed.slice(-4000)}`));
    });
  });
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const OUTPUTS = z.object({
  ArticlesBucket: z.string(),
  SummariesBucket: z.string(),
  TopicArn: z.string(),
  OperationsTopicArn: z.string(),
  QueueUrl: z.string(),
  DeadLettersUrl: z.string(),
  FunctionName: z.string(),
  DashboardUrl: z.string(),
  UploadCommand: z.string(),
  SubscribeCommand: z.string(),
});

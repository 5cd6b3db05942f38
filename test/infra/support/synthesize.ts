import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { readConfiguration } from '../../../lib/config.ts';
import { RiftwireStack } from '../../../lib/riftwire-stack.ts';

/** Values for `riftwire:` keys, without the prefix. */
export type Choices = Readonly<Record<string, unknown>>;

/** The template that `cdk synth` writes with these choices beside what cdk.json holds. */
export function synthesize(choices: Choices = {}): Template {
  return inScratch((scratch) => Template.fromStack(stackIn(app(choices, scratch), scratch)));
}

/** The CDK app of a deployment, with nothing in it. An address for alarms is given, as a real deployment would. */
export function app(choices: Choices, scratch: string): App {
  const all = { operationsEmail: 'operations@example.org', ...choices };
  const chosen = Object.entries(all).map(([key, value]) => [`riftwire:${key}`, value] as const);
  const context = { ...cdkJson.context, ...Object.fromEntries(chosen) };
  return new App({ context, outdir: join(scratch, 'cdk.out') });
}

/** The stack as bin/riftwire.ts makes it, with a function that nobody runs. */
export function stackIn(parent: App, scratch: string): RiftwireStack {
  const code = join(scratch, 'code');
  mkdirSync(code);
  writeFileSync(join(code, 'handler.mjs'), 'export const handler = () => {};\n');
  return new RiftwireStack(parent, 'Riftwire', { configuration: readConfiguration(parent.node.getAllContext()), code });
}

/** Uses a folder that is gone afterwards. */
export function inScratch<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'riftwire-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const cdkJson = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

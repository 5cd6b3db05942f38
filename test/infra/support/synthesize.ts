import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  return withCode((code) => Template.fromStack(stackIn(app(choices), code)));
}

/** The CDK app of a deployment, with nothing in it. */
export function app(choices: Choices = {}): App {
  const chosen = Object.entries(choices).map(([key, value]) => [`riftwire:${key}`, value] as const);
  return new App({ context: { ...cdkJson.context, ...Object.fromEntries(chosen) } });
}

/** The stack as bin/riftwire.ts makes it. */
export function stackIn(parent: App, code: string): RiftwireStack {
  return new RiftwireStack(parent, 'Riftwire', { configuration: readConfiguration(parent.node.getAllContext()), code });
}

/** A folder with a handler that nobody runs: what a template says does not depend on it. */
export function withCode<T>(use: (code: string) => T): T {
  const code = mkdtempSync(join(tmpdir(), 'riftwire-code-'));
  try {
    writeFileSync(join(code, 'handler.mjs'), 'export const handler = () => {};\n');
    return use(code);
  } finally {
    rmSync(code, { recursive: true });
  }
}

const cdkJson = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

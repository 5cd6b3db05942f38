import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { readConfiguration } from '../../../lib/config.ts';
import { RiftwireStack } from '../../../lib/riftwire-stack.ts';

/** The template that `cdk synth` would write with these `riftwire:` keys beside what cdk.json holds. */
export function synthesize(choices: Readonly<Record<string, unknown>> = {}): Template {
  const code = mkdtempSync(join(tmpdir(), 'riftwire-code-'));
  try {
    writeFileSync(join(code, 'handler.mjs'), 'export const handler = () => {};\n');
    return Template.fromStack(stackWith(choices, code));
  } finally {
    rmSync(code, { recursive: true });
  }
}

/** The stack as bin/riftwire.ts makes it, on the code in a folder. */
export function stackWith(choices: Readonly<Record<string, unknown>>, code: string): RiftwireStack {
  const context = { ...cdkJson.context, ...withPrefix(choices), 'aws:cdk:enable-asset-metadata': true };
  const app = new App({ context });
  return new RiftwireStack(app, 'Riftwire', { configuration: readConfiguration(app.node.getAllContext()), code });
}

const cdkJson = z
  .object({ app: z.string(), context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync('cdk.json', 'utf8')));

function withPrefix(choices: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(choices).map(([key, value]) => [`riftwire:${key}`, value]));
}

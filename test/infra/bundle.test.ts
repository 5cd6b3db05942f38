import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toVariables } from '../../lambdas/summarize/environment.ts';
import { bundleFunction } from '../../lib/bundle-function.ts';

// Outside the project: what the bundle lacks can not be found in a node_modules above it.
const scratch = mkdtempSync(join(tmpdir(), 'riftwire-bundle-'));
const bundle = join(scratch, 'function');

beforeAll(() => {
  bundleFunction(bundle);
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the bundled function', () => {
  test('starts on its own and exports what Lambda calls', () => {
    const script = `import(${JSON.stringify(join(bundle, 'handler.mjs'))}).then(({ handler }) => console.log(typeof handler))`;
    const printed = execFileSync(process.execPath, ['--eval', script], {
      cwd: scratch,
      env: variables(),
      encoding: 'utf8',
    });
    expect(printed.trim().split('\n').at(-1)).toBe('function');
  });

  test('has the model beside it', () => {
    expect(readFileSync(join(bundle, 'model', 'attributions.bin.gz'))).toEqual(
      readFileSync(join('lambdas', 'summarize', 'model', 'attributions.bin.gz')),
    );
  });

  test('is the same bytes from the same sources, so that a deployment without a change changes nothing', () => {
    expect(contents(bundleFunction(join(scratch, 'again')))).toEqual(contents(bundle));
  });

  test.each([['HTML', 'HTMLTemplateElement']])(
    'reads what a text needs, and a reader of %s only when it is needed',
    (_, sign) => {
      const has = (file: string) => readFileSync(join(bundle, file), 'utf8').includes(sign);
      const withReader = readdirSync(bundle).filter((file) => file.endsWith('.mjs') && has(file));
      expect(withReader).not.toEqual([]);
      expect(loadedAtStart('handler.mjs').filter((file) => withReader.includes(file))).toEqual([]);
    },
  );

  test('names the workers beside the handler', () => {
    const workers = readdirSync(join('lambdas', 'summarize', 'read'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('-worker.ts'))
      .map((file) => file.replace(/^.*\//, '').replace(/\.ts$/, '.mjs'));
    expect(readdirSync(bundle)).toEqual(expect.arrayContaining(workers));
  });
});

function variables(): Record<string, string> {
  return toVariables({
    summariesBucket: 'riftwire-summaries',
    topicArn: 'arn:aws:sns:eu-west-1:123456789012:riftwire',
    delivery: 'each',
    publishIntervalMs: 0,
    claimSeconds: 65,
  });
}

function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(files.map(({ name, parentPath }) => [name, digest(join(parentPath, name))]));
}

/** The file and all that it imports when it is loaded, without what it imports only when it is asked to. */
function loadedAtStart(file: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(file)) return seen;
  const imports = readFileSync(join(bundle, file), 'utf8').match(/(?<=(?:from|import)\s*["']\.\/)[\w.-]+\.mjs/g) ?? [];
  return imports.reduce<readonly string[]>((all, imported) => loadedAtStart(imported, all), [...seen, file]);
}

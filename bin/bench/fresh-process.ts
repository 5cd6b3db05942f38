import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { z } from 'zod';

const CHILDREN = fileURLToPath(new URL('children/', import.meta.url));
const MODEL = fileURLToPath(new URL('../../lambdas/summarize/model/', import.meta.url));

// CommonJS packages in a bundle ask for `require`, which an ES module lacks.
const REQUIRE =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);";

/** Bundles one of children/ as the function is bundled, the model beside it. @returns the file that node can run */
export function bundleChild(name: string, folder: string): string {
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [join(CHILDREN, `${name}.ts`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minify: true,
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
  cpSync(MODEL, join(folder, 'model'), { recursive: true });
  return outfile;
}

interface Run {
  readonly arguments?: readonly string[];
  /** Written to its standard input. */
  readonly input?: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** Runs a file in a new process of this same Node. @returns what it prints, which is JSON of the given shape */
export function runFresh<T>(file: string, shape: z.ZodType<T>, run: Run = {}): T {
  const output = execFileSync(process.execPath, [file, ...(run.arguments ?? [])], {
    input: run.input ?? '',
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...run.variables },
    maxBuffer: 64_000_000,
  });
  return shape.parse(JSON.parse(output));
}

import { cpSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, buildSync } from 'esbuild';

/** Where the bundle of the function is put, relative to the project: never committed. */
export const BUNDLE_FOLDER = 'dist/summarize';

/**
 * Bundles the function with all its packages, the AWS SDK included: what was tested is what runs, whatever the runtime
 * ships. The same sources give the same bytes.
 * @param folder where to put it; emptied first
 * @returns the folder: handler.mjs, its chunks, the workers and the model
 */
export function bundleFunction(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  buildSync(bundleOptions(folder));
  cpSync(join(SUMMARIZE, 'model'), join(folder, 'model'), { recursive: true, filter: (path) => !path.endsWith('.md') });
  return folder;
}

/** How the function is bundled. Formats are chunks of their own, loaded when an article needs them. */
export function bundleOptions(folder: string) {
  return {
    absWorkingDir: PROJECT,
    entryPoints: [join(SUMMARIZE, 'handler.ts'), ...workers()],
    outdir: folder,
    // All files side by side: a module finds a worker and the model next to itself, whichever chunk it went into.
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    keepNames: true, // errors and stack traces name the function that failed
    legalComments: 'none',
    lineLimit: 500, // an error in the log shows a line, not the whole program
    banner: { js: REQUIRE },
    external: ['canvas'], // linkedom draws with it where it is installed; nothing is drawn here
    logLevel: 'warning',
  } satisfies BuildOptions;
}

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const SUMMARIZE = join(PROJECT, 'lambdas', 'summarize');
// Some packages (the tracer's X-Ray core) are CommonJS and ask for `require`, which an ES module lacks.
const REQUIRE =
  "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);";

/** HTML and PDF are read in a worker thread, which starts from a file of its own. */
function workers(): readonly string[] {
  const files = readdirSync(join(SUMMARIZE, 'read'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('-worker.ts'))
    .sort()
    .map((file) => join(SUMMARIZE, 'read', file));
}

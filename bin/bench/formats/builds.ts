import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { bundleOptions } from '../../../lib/bundle-function.ts';

/** The bundled function with the bench's reader of one file beside it. */
export interface Build {
  readonly folder: string;
  readonly metafile: Metafile;
}

const FIRST_FILE = fileURLToPath(new URL('../children/first-file.ts', import.meta.url));
const MODEL = fileURLToPath(new URL('../../../lambdas/summarize/model/', import.meta.url));

/** The function as it is deployed. */
export function buildWhole(folder: string): Promise<Build> {
  return buildWith(folder, []);
}

/** The same without any format but plain text, and without the thread that reads the others. */
export function buildForText(folder: string): Promise<Build> {
  return buildWith(folder, [withoutOtherFormats]);
}

async function buildWith(folder: string, plugins: Plugin[]): Promise<Build> {
  const options = bundleOptions(folder);
  const entryPoints = [...options.entryPoints, FIRST_FILE];
  const { metafile } = await build({ ...options, entryPoints, plugins, metafile: true, logOverride: EXPECTED });
  cpSync(MODEL, join(folder, 'model'), { recursive: true });
  return { folder, metafile };
}

/** What is left out of a build is missed where it was imported. */
const EXPECTED = { 'import-is-undefined': 'silent' } as const;

/** Every other format's module, and what starts the thread, gives way to an empty one. */
const withoutOtherFormats: Plugin = {
  name: 'without other formats',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]read[\\/](?:formats[\\/][\w-]+|isolation)\.ts$/ }, ({ path }) =>
      KEPT.has(basename(path)) ? undefined : EMPTY,
    );
  },
};

const KEPT: ReadonlySet<string> = new Set(['index.ts', 'format.ts', 'recognize.ts', 'plain-text.ts']);
const EMPTY = { loader: 'empty' } as const;

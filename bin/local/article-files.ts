import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from './error-code.ts';

/** Articles of our own that show what the pipeline does. */
const BUNDLED = relative(process.cwd(), fileURLToPath(new URL('../../test/golden/articles', import.meta.url)));

/**
 * The files that paths stand for: themselves, or, for a folder, what lies below it without what is hidden.
 * @param paths none for the bundled articles
 * @throws Error that names the path where there is nothing
 */
export async function articleFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all((paths.length === 0 ? [BUNDLED] : paths).map(filesAt));
  return [...new Set(found.flat())];
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (!(await kindOf(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !isHidden(relative(path, file))).toSorted();
}

async function kindOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new Error(`There is no file or folder ${path}`, { cause: error });
    throw error;
  }
}

/** Whether a file, or a folder that it is in, has a name that begins with a dot. */
export function isHidden(path: string): boolean {
  return /(?:^|[\\/])\.[^\\/]/.test(path);
}

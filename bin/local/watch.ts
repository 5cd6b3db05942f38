import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';
import { isHidden } from './article-files.ts';

/** Milliseconds for which a file must not grow: then it has been written to its end. */
const SETTLED_MS = 300;

/**
 * Calls back for each file that is in a folder, is dropped into it or changes, one after the other, until the signal
 * comes; then waits for the file at hand.
 * @param ignored a folder whose files are nobody's articles
 */
export async function watchFolder(
  folder: string,
  ignored: string,
  signal: AbortSignal,
  handle: (file: string) => Promise<void>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const isIgnored = (path: string) => isHidden(relative(folder, path)) || resolve(path) === resolve(ignored);
  const watcher = watch(folder, {
    ignored: isIgnored,
    awaitWriteFinish: { stabilityThreshold: SETTLED_MS, pollInterval: SETTLED_MS / 3 },
  });
  let work = Promise.resolve();
  const ended = new Promise<void>((resolveEnd, reject) => {
    const next = (file: string) => {
      work = work.then(() => handle(file));
      work.catch(reject);
    };
    watcher.on('add', next).on('change', next).on('error', reject);
    signal.addEventListener('abort', () => resolveEnd(), { once: true });
  });
  try {
    await ended;
    await work;
  } finally {
    await watcher.close();
  }
}

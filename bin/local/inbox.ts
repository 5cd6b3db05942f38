import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ArticleRejected } from '../../lambdas/summarize/errors.ts';
import type { ArticleStore } from '../../lambdas/summarize/read/article-store.ts';
import { MAX_FILE_BYTES, megabytes } from '../../lambdas/summarize/read/limits.ts';
import { objectCreated } from '../events/object-created.ts';
import { hasCode } from './error-code.ts';

/** Stands for the bucket's name in events. */
const BUCKET = 'inbox';

/** Copies a file into the inbox. @returns the event that tells of it */
export async function upload(file: string, inbox: string): Promise<string> {
  const key = keyOf(file);
  const path = join(inbox, ...key.split('/'));
  await mkdir(dirname(path), { recursive: true });
  await copyFile(file, path);
  const { size } = await stat(path);
  const uploadedAt = new Date().toISOString();
  return objectCreated({ bucket: BUCKET, key, etag: await etagOf(path), size, uploadedAt });
}

/** The inbox as a place that articles are read from. */
export function inboxArticles(inbox: string): ArticleStore {
  const path = (key: string) => join(inbox, ...key.split('/'));
  return {
    async read({ key, etag, size }) {
      if (size !== undefined && size > MAX_FILE_BYTES) throw tooLarge(size);
      const bytes = await readOrReject(path(key));
      if (etag !== hash(bytes))
        throw new ArticleRejected('replaced', `${key} has newer content than this event told of`);
      return { bytes, name: key, etag };
    },
    uri: ({ key }) => path(key),
  };
}

/** The path below the working directory, or the whole path: the same file always has the same key. */
export function keyOf(file: string): string {
  const absolute = resolve(file);
  const below = relative(process.cwd(), absolute);
  const isOutside = below.startsWith('..') || isAbsolute(below);
  return (isOutside ? absolute : below).split(sep).filter(isFolderName).join('/');
}

/** Not the drive of Windows, and not the empty name of the root. */
function isFolderName(part: string): boolean {
  return part !== '' && !part.endsWith(':');
}

async function readOrReject(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) throw new ArticleRejected('deleted', `${path} was deleted before it was read`);
    throw error;
  }
}

function tooLarge(size: number): ArticleRejected {
  return new ArticleRejected('too-large', `${megabytes(size)}; at most ${megabytes(MAX_FILE_BYTES)} are read`);
}

async function etagOf(path: string): Promise<string> {
  return hash(await readFile(path));
}

function hash(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex'); // what S3 uses; it names content here and protects nothing
}

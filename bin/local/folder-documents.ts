import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Document, Documents } from '../../lambdas/summarize/publish/store/documents.ts';
import { hasCode } from './error-code.ts';

/** Documents as files below a folder. For one process at a time: `replace` looks first and writes then. */
export function folderDocuments(folder: string): Documents {
  const path = (key: string) => join(folder, ...key.split('/'));
  const write = async (key: string, text: string) => rename(await besides(path(key), text), path(key));
  return {
    read: (key) => read(path(key)),
    create: (key, text) => create(path(key), text),
    async replace(key, text, tag) {
      if ((await read(path(key)))?.tag !== tag) return false;
      await write(key, text);
      return true;
    },
    write,
    uri: path,
  };
}

async function read(path: string): Promise<Document | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return { text, tag: createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A link is made once or not at all, and what it shows is whole. */
async function create(path: string, text: string): Promise<boolean> {
  const written = await besides(path, text);
  try {
    await link(written, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(written);
  }
}

/** Writes a file beside the one that is meant, so that nobody sees half of it. */
async function besides(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  const written = join(dirname(path), `.${randomUUID()}`);
  await writeFile(written, text);
  return written;
}

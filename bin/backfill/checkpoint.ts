import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { hasCode } from '../local/error-code.ts';

/** How far a backfill is: what it reads, where it goes on, and how many articles are queued already. */
export type Checkpoint = z.infer<typeof CHECKPOINT>;

const CHECKPOINT = z.object({
  source: z.string(),
  queue: z.string(),
  key: z.string(),
  version: z.string().optional(),
  queued: z.number(),
});

/** @throws Error where the file is none, or is of another backfill */
export async function readCheckpoint(file: string, source: string, queue: string): Promise<Checkpoint | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  const parsed = CHECKPOINT.safeParse(parseJson(text));
  if (!parsed.success)
    throw new Error(`${file} is no checkpoint of a backfill; delete it, or name another --checkpoint`);
  if (parsed.data.source === source && parsed.data.queue === queue) return parsed.data;
  throw new Error(
    `${file} is of an unfinished backfill of ${parsed.data.source} into ${parsed.data.queue}; delete it, or name another --checkpoint`,
  );
}

/** Written whole or not at all: an interruption leaves the one before. */
export async function writeCheckpoint(file: string, checkpoint: Checkpoint): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(checkpoint, undefined, 2)}\n`);
  await rename(`${file}.new`, file);
}

export async function removeCheckpoint(file: string): Promise<void> {
  await rm(file, { force: true });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

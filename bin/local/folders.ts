import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything lies on this machine: one folder for each part of the pipeline. */
export interface Folders {
  /** Documents: records, summaries and the texts that they point into. */
  readonly data: string;
  readonly inbox: string;
  readonly queue: string;
  readonly deadLetters: string;
  readonly summaries: string;
  readonly outbox: string;
}

export function foldersIn(data: string): Folders {
  return {
    data,
    inbox: join(data, 'inbox'),
    queue: join(data, 'queue'),
    deadLetters: join(data, 'dead-letters'),
    summaries: join(data, 'summaries'),
    outbox: join(data, 'outbox'),
  };
}

export async function createFolders(folders: Folders): Promise<void> {
  await Promise.all(Object.values(folders).map((folder) => mkdir(folder, { recursive: true })));
}

/** Forgets what was published, so that it is published again; mails and summaries stay where they are. */
export async function forgetPublished({ data }: Folders): Promise<void> {
  await Promise.all(['records', 'latest'].map((folder) => rm(join(data, folder), { recursive: true, force: true })));
}

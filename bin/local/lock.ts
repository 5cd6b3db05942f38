import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './error-code.ts';

/** Does the work while no other process does any in this folder. @throws Error that names the other one */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, '.lock');
  await take(lock, folder);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, folder: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    const owner = Number(await readFile(lock, 'utf8'));
    if (isAlive(owner)) throw new Error(`${folder} is in use by process ${owner}; --data takes another folder`);
    await writeFile(lock, String(process.pid));
  }
}

/** Signal 0 is none: it only asks. A process of somebody else refuses it, and is alive. */
function isAlive(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../../bin/local/lock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const NO_PROCESS = 2 ** 30;

test('a folder is given to one at a time, who is named to the others', async () => {
  const folder = temporaryFolder();
  const inside = withLock(folder, () => withLock(folder, async () => 'both'));
  await expect(inside).rejects.toThrow(`${folder} is in use by process ${process.pid}`);
});

test('a folder is free again after the work, and after its failure', async () => {
  const folder = temporaryFolder();
  expect(await withLock(folder, async () => 'done')).toBe('done');
  await expect(withLock(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(join(folder, '.lock'))).toBe(false);
});

test('a folder whose owner died is free', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '.lock'), String(NO_PROCESS));
  expect(await withLock(folder, async () => 'done')).toBe('done');
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { watchFolder } from '../../../bin/local/watch.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('a watched folder', () => {
  test('hands over what is there, what is dropped and what changes, one at a time, until the end', async () => {
    const folder = temporaryFolder();
    const end = new AbortController();
    const handled: string[] = [];
    let busy = 0;
    mkdirSync(join(folder, 'data'));
    for (const name of ['there.txt', '.hidden', 'data/mail.eml']) writeFileSync(join(folder, name), 'Text.');
    await watchFolder(folder, join(folder, 'data'), end.signal, async (file) => {
      busy += 1;
      expect(busy).toBe(1);
      handled.push(basename(file));
      await new Promise((resolve) => setImmediate(resolve));
      if (handled.length === 1) writeFileSync(join(folder, 'dropped.txt'), 'Text.');
      if (handled.length === 2) writeFileSync(join(folder, 'there.txt'), 'Another text.');
      if (handled.length === 3) end.abort();
      busy -= 1;
    });
    expect(handled).toEqual(['there.txt', 'dropped.txt', 'there.txt']);
  });

  test('ends with the error of what failed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'Text.');
    const watching = watchFolder(folder, join(folder, 'data'), new AbortController().signal, async () => {
      throw new Error('the disk is full');
    });
    await expect(watching).rejects.toThrow('the disk is full');
  });
});

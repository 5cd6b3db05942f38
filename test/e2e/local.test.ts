import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = `Council splits over the old bridge

The mayor of Lowfield, Ann Teller, said on Monday that the old bridge would be closed in May.

"We cannot wait for another flood," Teller told reporters outside the town hall. "It is not safe."

Council member Omar Reyes rejected the plan and called it "a gift to the developers."
`;

/** `npm start -- …`, as far as it has come. */
function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bin/local.ts', ...args], { cwd: ROOT });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => out.includes(words) && resolve();
      child.stdout.on('data', look);
      child.on('close', () => reject(new Error(`It ended without "${words}": ${out}${err}`)));
      look();
    });
  return { ended, says, interrupt: () => void child.kill('SIGINT') };
}

function article(folder: string, name = 'old bridge (1).txt', text = ARTICLE): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('npm start', () => {
  test('prints the mail of an article, says where everything lies, and ends with 0', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const { code, out, err } = await start('--data', data, article(folder)).ended;
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('old bridge (1).txt  published\n');
    expect(out).toMatch(/^Subject: [\x20-\x7e]{1,99}$/m);
    expect(out).toContain('We cannot wait for another flood');
    expect(out).toContain(`1 published.\nMails      ${join(data, 'outbox')}\nSummaries  ${join(data, 'summaries')}`);
    const [, summary = ''] = /^Summary\s+(\S.*\.json)$/m.exec(out) ?? [];
    expect(JSON.parse(readFileSync(summary, 'utf8'))).toMatchObject({ schemaVersion: '1.0', kind: 'summary' });
    expect(readFileSync(summary.replace(/json$/, 'txt'), 'utf8')).toBe(ARTICLE);
  });

  test('called twice says that an article is already published, and prints its mail all the same', async () => {
    const folder = temporaryFolder();
    const args = ['--data', join(folder, 'data'), article(folder)];
    await start(...args).ended;
    const { code, out } = await start(...args).ended;
    expect(code).toBe(0);
    expect(out).toContain('already published');
    expect(out).toContain('We cannot wait for another flood');
  });

  test('skips what it cannot read, with a reason, and ends with 0', async () => {
    const folder = temporaryFolder();
    const { code, out } = await start('--data', join(folder, 'data'), article(folder, 'empty.txt', '')).ended;
    expect(code).toBe(0);
    expect(out).toContain('empty.txt  skipped: empty: ');
  });

  test('ends with 1 and names a file that is not there, before anything is done', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const { code, out, err } = await start('--data', data, article(folder), join(folder, 'none.txt')).ended;
    expect(code).toBe(1);
    expect(err).toBe(`riftwire: There is no file or folder ${join(folder, 'none.txt')}\n`);
    expect(out).toBe('');
    expect(existsSync(data)).toBe(false);
  });

  test('called wrongly ends with 2 and says how it is called', async () => {
    const { code, err } = await start('--wacth', 'here').ended;
    expect(code).toBe(2);
    expect(err).toContain("Unknown option '--wacth'");
    expect(err).toContain('npm start -- --watch FOLDER');
  });

  test('watching, summarizes what is dropped until it is interrupted, and ends with 0', async () => {
    const folder = temporaryFolder();
    const drop = join(folder, 'drop');
    const watching = start('--data', join(folder, 'data'), '--watch', drop);
    await watching.says('Waiting for articles');
    await expect.poll(() => existsSync(drop)).toBe(true);
    article(drop);
    await watching.says('We cannot wait for another flood');
    watching.interrupt();
    const { code, out, err } = await watching.ended;
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('1 published.');
  });
});

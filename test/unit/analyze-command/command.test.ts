import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'bin/analyze.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const ARTICLE = 'test/golden/articles/harbor-tower-vote.txt';

test('the command reads files with the real engine, one line each, and ends with 1 if one could not be read', () => {
  const { status, stdout, stderr } = run('--ndjson', ARTICLE, 'no-such-file.txt', ARTICLE);
  const [first, second, third] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.file).toBe(ARTICLE);
  expect(first.analysis.statements.length).toBeGreaterThan(0);
  expect(second).toEqual({ file: 'no-such-file.txt', error: { reason: 'unreadable', message: 'no such file' } });
  expect(third).toEqual(first);
  expect(stderr).toBe('analyze: no-such-file.txt: no such file\n');
  expect(status).toBe(1);
});

test('the view has no color in a pipe, and the command ends with 0', () => {
  const { status, stdout, stderr } = run(ARTICLE);
  expect(stdout).toContain('Who said what (* key)\n');
  expect(stdout).not.toContain('\u001b');
  expect([status, stderr]).toEqual([0, '']);
});

test('a mistake in the call is told with the usage, and the command ends with 2', () => {
  const { status, stdout, stderr } = run('--jsn', ARTICLE);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^analyze: .*--jsn[\s\S]*npm run analyze -- FILE/);
});

test('--help explains the command', () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--ndjson FILE') });
});

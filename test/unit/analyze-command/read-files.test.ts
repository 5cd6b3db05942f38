import { expect, test } from 'vitest';
import { readFiles } from '../../../bin/analyze/read-files.ts';
import { type Reading, reader } from '../../../bin/analyze/reader.ts';
import { tell } from '../../support/story.ts';
import { bridge, lighthouse } from '../publish/stories.ts';
import { screen } from './screen.ts';

const bridgeReading = { file: 'bridge.txt', ...tell(bridge) };
const lighthouseReading = { file: 'lighthouse.txt', ...tell(lighthouse) };
const error = { reason: 'not-english', message: 'not-english: this is Danish' };
const READINGS: readonly Reading[] = [bridgeReading, lighthouseReading, { file: 'danish.txt', error }];

async function read(file: string): Promise<Reading> {
  return (
    READINGS.find((reading) => reading.file === file) ?? {
      file,
      error: { reason: 'unreadable', message: 'no such file' },
    }
  );
}

test('--ndjson writes a line for each file, in order, and one with the error where a file can not be read', async () => {
  const terminal = screen();
  const files = ['lighthouse.txt', 'danish.txt', 'bridge.txt'];
  const failures = await readFiles({ format: 'ndjson', files }, read, terminal);
  expect(terminal.out.map((line) => JSON.parse(line))).toEqual([
    { file: 'lighthouse.txt', analysis: lighthouseReading.analysis },
    { file: 'danish.txt', error },
    { file: 'bridge.txt', analysis: bridgeReading.analysis },
  ]);
  expect(terminal.out.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(terminal.err).toEqual(['analyze: danish.txt: not-english: this is Danish\n']);
  expect(failures).toBe(1);
});

test('each line is out before the next file is read', async () => {
  const terminal = screen();
  const seen: number[] = [];
  const files = ['bridge.txt', 'lighthouse.txt', 'bridge.txt'];
  const counting = (file: string) => {
    seen.push(terminal.out.length);
    return read(file);
  };
  await readFiles({ format: 'ndjson', files }, counting, terminal);
  expect(seen).toEqual([0, 1, 2]);
});

test('--json writes the file, its analysis and the article that the spans point into', async () => {
  const terminal = screen();
  expect(await readFiles({ format: 'json', files: ['bridge.txt'] }, read, terminal)).toBe(0);
  expect(JSON.parse(terminal.out.join(''))).toEqual(bridgeReading);
  expect(terminal.out.join('')).toContain('\n  "analysis": {\n');
});

test('a file that is not there is named on standard error, the others are shown', async () => {
  const terminal = screen();
  const failures = await readFiles({ format: 'view', files: ['gone.txt', 'bridge.txt'] }, read, terminal);
  expect(failures).toBe(1);
  expect(terminal.err).toEqual(['analyze: gone.txt: no such file\n']);
  expect(terminal.out.join('')).toContain('city of Elmford vs farmers of the Vale');
});

test.each([
  ['no-such-file.txt', 'unreadable', /no such file/],
  ['test', 'unreadable', /directory/],
  ['/dev/null', 'empty', /empty/],
])('the file %s cannot be read: %s', async (file, reason, message) => {
  expect(await reader(() => bridgeReading.analysis)(file)).toEqual({
    file,
    error: { reason, message: expect.stringMatching(message) },
  });
});

test('a file that can be read comes with its article and analysis', async () => {
  const file = 'LICENSE';
  const reading = await reader(() => bridgeReading.analysis)(file);
  expect(reading).toMatchObject({
    file,
    analysis: bridgeReading.analysis,
    article: { text: expect.stringContaining('MIT') },
  });
});

test('an error of the engine is told with its message, and the batch goes on', async () => {
  const failing = reader(() => {
    throw new RangeError('out of columns');
  });
  expect(await failing('LICENSE')).toEqual({ file: 'LICENSE', error: { reason: 'failed', message: 'out of columns' } });
});

test('a long batch tells how far it is, a short one does not', async () => {
  const long = screen();
  await readFiles({ format: 'ndjson', files: Array.from({ length: 250 }, () => 'bridge.txt') }, read, long);
  expect(long.err).toEqual(['100 of 250 files\n', '200 of 250 files\n']);
  const short = screen();
  await readFiles({ format: 'ndjson', files: ['bridge.txt', 'lighthouse.txt'] }, read, short);
  expect(short.err).toEqual([]);
});

test('where somebody looks, progress rewrites one line', async () => {
  const terminal = screen({ err: true });
  await readFiles({ format: 'ndjson', files: Array.from({ length: 30 }, () => 'bridge.txt') }, read, terminal);
  expect(terminal.err.slice(0, 3)).toEqual([
    '\r\u001b[K1 of 30  bridge.txt',
    '\r\u001b[K',
    '\r\u001b[K2 of 30  bridge.txt',
  ]);
  expect(terminal.err.at(-1)).toBe('30 files\n');
});

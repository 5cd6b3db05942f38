import { describe, expect, test } from 'vitest';
import { parseOptions } from '../../../bin/local/options.ts';

const USUAL = { do: 'run', paths: [], watch: undefined, data: 'riftwire-data', again: false };

describe('npm start', () => {
  test.each([
    ['', USUAL],
    ['a.txt b.txt', { ...USUAL, paths: ['a.txt', 'b.txt'] }],
    ['--watch drop', { ...USUAL, watch: 'drop' }],
    ['a.txt --data elsewhere --again', { ...USUAL, paths: ['a.txt'], data: 'elsewhere', again: true }],
    ['--help', { do: 'help' }],
    ['-h a.txt', { do: 'help' }],
  ])('with "%s" is understood', (words, command) => {
    expect(parseOptions(words.split(' ').filter((word) => word !== ''))).toEqual(command);
  });

  test.each([
    ['--watch drop a.txt', '--watch takes one folder'],
    ['--watch', "'--watch <value>' argument missing"],
    ['--wacth drop', "Unknown option '--wacth'"],
  ])('with "%s" is refused with a reason', (words, because) => {
    expect(parseOptions(words.split(' '))).toMatchObject({ do: 'refuse', because: expect.stringContaining(because) });
  });
});

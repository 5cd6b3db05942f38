import { expect, test } from 'vitest';
import { parseArguments } from '../../../bin/analyze/arguments.ts';

test.each([
  [['a.txt', 'b.html'], { do: 'read', format: 'view', files: ['a.txt', 'b.html'] }],
  [['--json', 'a.txt'], { do: 'read', format: 'json', files: ['a.txt'] }],
  [['--ndjson', 'a.txt', 'b.txt'], { do: 'read', format: 'ndjson', files: ['a.txt', 'b.txt'] }],
  [['a.txt', '--ndjson'], { do: 'read', format: 'ndjson', files: ['a.txt'] }],
  [['--', '--odd-name.txt'], { do: 'read', format: 'view', files: ['--odd-name.txt'] }],
  [['--help'], { do: 'help' }],
  [['-h', 'a.txt'], { do: 'help' }],
])('%j is understood', (args, command) => {
  expect(parseArguments(args)).toEqual(command);
});

test.each([
  [[], /at least one file/],
  [['--json', 'a.txt', 'b.txt'], /--json takes one file/],
  [['--json', '--ndjson', 'a.txt'], /--json or --ndjson/],
  [['--jsn', 'a.txt'], /--jsn/],
])('%j is refused with what is wrong', (args, because) => {
  expect(parseArguments(args)).toEqual({ do: 'refuse', because: expect.stringMatching(because) });
});

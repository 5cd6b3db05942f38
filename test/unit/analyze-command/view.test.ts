import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminal } from '../../../bin/analyze/terminal.ts';
import { view } from '../../../bin/analyze/view.ts';
import { columnsOf } from '../../../lambdas/summarize/publish/email/columns.ts';
import { anyReading } from '../../support/arbitrary-analysis.ts';
import { tell } from '../../support/story.ts';
import { bridge, lighthouse } from '../publish/stories.ts';
import { screen } from './screen.ts';

const ESCAPE = '\u001b';

test.each([
  ['bridge', bridge],
  ['lighthouse', lighthouse],
])('the view of %s reads as its golden text does', async (name, story) => {
  const lines = view({ file: `${name}.txt`, ...tell(story) }, screen());
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./${name}.golden.txt`);
});

test.each([
  ['on a terminal', { out: true }, {}, true],
  ['in a pipe', {}, {}, false],
  ['on a terminal with NO_COLOR', { out: true }, { NO_COLOR: '1' }, false],
  ['on a terminal with an empty NO_COLOR', { out: true }, { NO_COLOR: '' }, true],
  ['on a dumb terminal', { out: true }, { TERM: 'dumb' }, false],
])('%s: color is %4$s', (_, looked, env, colored) => {
  const lines = view({ file: 'bridge.txt', ...tell(bridge) }, screen(looked, env));
  expect(lines.some((line) => line.includes(ESCAPE))).toBe(colored);
});

test.each([40, 60, 100])('no line is longer than a window of %i columns', (columns) => {
  const lines = view({ file: 'bridge.txt', ...tell(bridge) }, screen({ columns }));
  for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
});

test.each([
  [undefined, 80],
  [0, 80],
  [20, 40],
  [72, 72],
  [400, 100],
])('a terminal that says it has %j columns is written to in %i', (columns, width) => {
  const output = { write: () => {}, ...(columns === undefined ? {} : { columns }) };
  expect(terminal(output, output, {}).columns).toBe(width);
});

test('any reading can be shown, and no control character of the article reaches the terminal', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const lines = view({ file: 'a.txt', ...reading }, screen());
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    }),
    { numRuns: 200 },
  );
});

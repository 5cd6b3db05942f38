import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeGolden, goldenArticles } from '../support/golden-articles.ts';
import { toReport } from './report.ts';

/** `UPDATE_GOLDENS=1 npx vitest run test/golden` writes the reports anew; each changed line is then read by a person. */
const UPDATE = process.env.UPDATE_GOLDENS === '1';

const reportName = (name: string) => name.replace(/\.\w+$/, '.md');

test.each(goldenArticles)('%s reads as its report says, line by line', async (name) => {
  const file = new URL(`reports/${reportName(name)}`, import.meta.url);
  const report = toReport(name, await analyzeGolden(name));
  if (UPDATE) writeFileSync(file, report);
  expect(report.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
});

test('every report belongs to an article', () => {
  expect(readdirSync(new URL('reports/', import.meta.url)).sort()).toEqual(goldenArticles.map(reportName));
});

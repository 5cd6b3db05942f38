import { describe, expect, test } from 'vitest';
import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import { goldenArticles, readGolden, sharedModel } from '../support/golden-articles.ts';

/** Plain text is handed over as it is, so what the file's line breaks are must not matter to who said what. */
describe.each(goldenArticles.filter((name) => name.endsWith('.txt')))('%s', (name) => {
  test.each([
    ['Windows', '\r\n'],
    ['old Macintosh', '\r'],
  ])('says the same with the line breaks of %s', async (_system, lineBreak) => {
    const article = await readGolden(name);
    const bytes = new TextEncoder().encode(article.text.replaceAll('\n', lineBreak));
    expect(said(await parseArticle({ bytes, name: 'article.txt' }))).toEqual(said(article));
  });

  test('says the same with a byte order mark before it', async () => {
    const article = await readGolden(name);
    const bytes = new TextEncoder().encode(`\uFEFF${article.text}`);
    expect(said(await parseArticle({ bytes, name: 'article.txt' }))).toEqual(said(article));
  });
});

/** Who says what, and who stands against whom, in words. */
function said(article: Article) {
  const { statements, speakers, disagreements } = analyze(article, sharedModel());
  const words = (start: number, end: number) => article.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    speakers: speakers.map(({ name, kind }) => `${name} (${kind})`),
    statements: statements.map(({ speaker, content }) => [
      speaker,
      ...content.map(({ start, end }) => words(start, end)),
    ]),
    sides: disagreements.map(({ sides }) => sides.map(({ parties }) => parties)),
  };
}

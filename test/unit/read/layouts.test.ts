import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { LAYOUTS, PARAGRAPHS } from '../../fixtures/read/layouts.ts';
import { TRAPS } from '../../fixtures/read/traps.ts';

describe('a news page is read whole and without what surrounds its article, with', () => {
  it.each([...LAYOUTS, ...TRAPS])('$name', async ({ html, extra, paragraphs: expected = PARAGRAPHS }) => {
    const { text, paragraphs, headline, boilerplate } = await parseArticle({
      bytes: Buffer.from(html),
      name: 'a.html',
    });
    const left = new Set([...boilerplate, ...(headline ? [headline] : [])].map(({ start }) => start));
    const prose = paragraphs.filter(({ start }) => !left.has(start)).map(({ start, end }) => text.slice(start, end));
    expect(prose.filter((words) => expected.includes(words))).toEqual(expected);
    expect(prose.filter((words) => !expected.includes(words))).toEqual(extra);
  });
});

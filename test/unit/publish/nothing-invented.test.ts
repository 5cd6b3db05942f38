import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords } from '../../../lambdas/summarize/publish/email/plain-words.ts';
import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { type Summary, toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { anyReading } from '../../support/arbitrary-analysis.ts';
import { locationOf, summaryOf } from './published.ts';
import * as stories from './stories.ts';

/** All words that a mail may say of itself. */
const LABELS = new Set(
  `who disagrees vs on also only one side is quoted neither no disagreement disagreements found in this article
   who said what says split within others and more statement statements full the summary updated an earlier text of was
   summarized before word words original extracted automatically for check you quote`.split(/\s+/),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a mail, without its addresses, that are neither its own nor the article's (nor facts that its file gives). */
function inventedWords(articleText: string, summary: Summary): string[] {
  const { title, byline, publisher, publishedAt } = summary.article;
  const names = summary.speakers.flatMap(({ name, role, affiliation }) => [name, role, affiliation]);
  const sources = [articleText, title, byline, publisher, publishedAt, ...names].map((source) => source ?? '');
  const source = sources
    .flatMap((text) => [text, plainWords(text)])
    .join(' ')
    .toLowerCase();
  const lines = toMessage(summary, locationOf('a'))
    .email.split('\n')
    .filter((line) => !line.includes('://'));
  return wordsOf(lines.join('\n')).filter(
    (word) => !LABELS.has(word) && !source.includes(word) && !/^\p{N}+$/u.test(word),
  );
}

test.each(Object.entries(stories))('the mail about %s says only what the article says', (name, story) => {
  expect(inventedWords(story.text, summaryOf(name, story))).toEqual([]);
});

test('no mail says what its article does not say', () => {
  fc.assert(
    fc.property(anyReading, ({ article, analysis }) => {
      const summary = toSummary({ uri: 'a', key: 'a', updated: true }, article, analysis);
      expect(inventedWords(article.text, summary)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

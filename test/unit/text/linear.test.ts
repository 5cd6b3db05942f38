import { describe, expect, it } from 'vitest';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

const PATTERNS = [
  'a',
  '"',
  '“',
  '” ',
  "'",
  " 'x",
  '. ',
  '.',
  'Mr. ',
  'U.S.',
  "n't",
  'n',
  '-',
  'a-',
  '1,',
  '<',
  '<a ',
  '@a',
  'a.',
  '“A ‘b’ ',
  '\n"',
  '? ',
  '! A',
];

/** Far more than any linear pass over it takes, far less than a quadratic one: the suite's own time limit would end it. */
const LENGTH = 400_000;

describe('cutting a text', () => {
  it.each(PATTERNS)('stays linear on an endless run of %j', (pattern) => {
    const text = pattern.repeat(LENGTH / pattern.length);
    const { tokens, sentences, quotes } = tokenizeArticle(plainArticle(text));
    expect(tokens.reduce((sum, token) => sum + token.text.replace(/\s/g, '').length, 0)).toBe(
      text.replace(/\s/g, '').length,
    );
    expect(sentences.reduce((sum, { tokens: { from, to } }) => sum + to - from, 0)).toBe(tokens.length);
    expect(quotes.every((quote) => quote.start < quote.end)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

const wordsOf = (text: string) => tokenizeArticle(plainArticle(text)).tokens.map((token) => token.text);

describe('tokens', () => {
  it.each([
    [
      'clitics stand alone',
      "The mayor's dog can't swim; it’ll sink",
      ['The', 'mayor', "'s", 'dog', 'ca', "n't", 'swim', ';', 'it', '’ll', 'sink'],
    ],
    [
      'names keep their apostrophes and hyphens',
      "Aoife O'Dell-Kerr’s AT&T bill",
      ['Aoife', "O'Dell-Kerr", '’s', 'AT&T', 'bill'],
    ],
    ['a possessive plural leaves its apostrophe', 'the workers’ vote', ['the', 'workers', '’', 'vote']],
    [
      'initials are one token',
      'a U.S.-led force at 9 a.m. sharp',
      ['a', 'U.S.-led', 'force', 'at', '9', 'a.m.', 'sharp'],
    ],
    ['titles keep their stop', 'Mr. Oduya and Sen. Vale', ['Mr.', 'Oduya', 'and', 'Sen.', 'Vale']],
    ['a middle initial keeps its stop', 'Ruth J. Amari left', ['Ruth', 'J.', 'Amari', 'left']],
    ['party and state keep theirs', 'Vale (R-Calif.) voted no.', ['Vale', '(', 'R-Calif.', ')', 'voted', 'no', '.']],
    [
      'numbers hold together',
      '$1,200.50 by 10:30pm, 47-year-old',
      ['$', '1,200.50', 'by', '10:30pm', ',', '47-year-old'],
    ],
    ['dashes and ellipses', 'well -- no... yes…', ['well', '--', 'no', '...', 'yes', '…']],
    ['TeX quotation marks', "``Go,'' she said", ['``', 'Go', ',', "''", 'she', 'said']],
    [
      'addresses and handles',
      'see https://example.org/a?b=1 or @riverdesk #flood',
      ['see', 'https://example.org/a?b=1', 'or', '@riverdesk', '#flood'],
    ],
    [
      'what may join a plain word joins it',
      'Zoë2_b naïve co-op (no!!) www.dam.example mail@dam.example',
      ['Zoë2_b', 'naïve', 'co-op', '(', 'no', '!!', ')', 'www.dam.example', 'mail@dam.example'],
    ],
    [
      'a month at the end of a sentence is no abbreviation',
      'He may. She will in Mar. 3.',
      ['He', 'may', '.', 'She', 'will', 'in', 'Mar.', '3', '.'],
    ],
  ])('%s', (_name, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are verbatim and cover every character but white space, in order', () => {
    const text = 'Ünal said: “Ça va — 5 % of 🐟 and\u00a0“more” isn’t\ttrue!?”\n\n<b>Odd</b> ‘x’ \u200b»«';
    const { tokens } = tokenizeArticle(plainArticle(text));
    let at = 0;
    for (const token of tokens) {
      expect(text.slice(token.start, token.end)).toBe(token.text);
      expect(text.slice(at, token.start).trim()).toBe('');
      at = token.end;
    }
    expect(text.slice(at).trim()).toBe('');
  });

  it('leaves out boilerplate, a whole paragraph of it and a piece inside one', () => {
    const text = 'RIVERTON (Wire) — The dam holds.\nPhoto: A. Person';
    const dateline = { start: 0, end: 17 };
    const credit = { start: 33, end: 49 };
    const { tokens, paragraphs } = tokenizeArticle(plainArticle(text, [dateline, credit]));
    expect(tokens.map((token) => token.text)).toEqual(['The', 'dam', 'holds', '.']);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['The dam holds.']);
  });
});

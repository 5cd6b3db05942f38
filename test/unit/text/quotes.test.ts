import { describe, expect, it } from 'vitest';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

const read = (text: string) => tokenizeArticle(plainArticle(text)).quotes;
const quotesOf = (text: string) => read(text).map((quote) => text.slice(quote.start, quote.end));

describe('quotes', () => {
  it.each([
    ['curly', '“It holds,” he said.', ['“It holds,”']],
    ['straight', '"It holds," he said, "for now."', ['"It holds,"', '"for now."']],
    ['angled', '«It holds», he said.', ['«It holds»']],
    ['angled with spaces', '« It holds » , he said.', ['« It holds »']],
    ['angled, pointing inward', '»It holds«, he said.', ['»It holds«']],
    ['low and high', '„It holds“, he said.', ['„It holds“']],
    ['both closing', '”It holds”, he said.', ['”It holds”']],
    ['TeX', "``It holds,'' he said.", ["``It holds,''"]],
    ['doubled single', "''It holds,'' he said, ''for now.''", ["''It holds,''", "''for now.''"]],
    ['mixed', '“It holds," he said. "For now,” he said.', ['“It holds,"', '"For now,”']],
    ['single curly', '‘It holds,’ he said.', ['‘It holds,’']],
    ['single straight', "'It holds,' he said.", ["'It holds,'"]],
    ['single with apostrophes', "'It doesn't hold, it's gone,' he said.", ["'It doesn't hold, it's gone,'"]],
    ['single with a possessive', '‘The workers’ dam holds,’ he said.', ['‘The workers’ dam holds,’']],
    ['possessives alone', "The workers' dam and the owners' mill", []],
    ['elisions', "In the '80s they built 'em for rock 'n' roll", []],
    ['feet and inches', 'He is 6\' 2" tall.', []],
    ['single inside double', '“He said ‘go’ to me,” she said.', ['“He said ‘go’ to me,”']],
    ['double inside single', '‘He said “go” to me,’ she said.', ['‘He said “go” to me,’']],
    ['straight inside straight', '"He said "go" and "stay" to me," she said.', ['"He said "go" and "stay" to me,"']],
    ['straight inside curly', '“He said "go" to me,” she said.', ['“He said "go" to me,”']],
    ['a scare quote', 'the so-called “wall” plan', ['“wall”']],
    ['unclosed', 'He said “it holds.', ['“it holds.']],
    [
      'unclosed before another',
      '"It holds, he said. "And you?" she said. "Yes."',
      ['"It holds, he said. ', '"And you?"', '"Yes."'],
    ],
    ['a stray closing mark', 'It holds,” he said.', []],
  ])('%s', (_name, text, quotes) => {
    expect(quotesOf(text).map((quote) => quote.trim())).toEqual(quotes.map((quote) => quote.trim()));
  });

  it('carries an open quotation on into the paragraph that opens with a mark', () => {
    const quotes = read('He said: “It holds.\n“For now.” He left.\n“Good.”');
    expect(quotes.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('carries it on to a closing mark where the next paragraph opens without one', () => {
    const text = 'He said: “It holds.\nFor now.” He left.';
    expect(quotesOf(text)).toEqual(['“It holds.', 'For now.”']);
  });

  it('carries it over paragraphs without marks that lead up to its closing mark', () => {
    const text = '“The dam holds.\nIt leaks.\nBut it holds,” he said.';
    expect(quotesOf(text)).toEqual(['“The dam holds.', 'It leaks.', 'But it holds,”']);
    expect(read(text).map(({ continues }) => continues)).toEqual([false, true, true]);
  });

  it('does not carry it far: the closing mark was forgotten', () => {
    const text = `“The dam holds.\n${'It leaks.\n'.repeat(9)}But it holds,” he said.`;
    expect(quotesOf(text)).toEqual(['“The dam holds.']);
  });

  it('does not carry a quotation over a paragraph without marks', () => {
    expect(read('He said: “It holds.\nRain fell.\n“Good,” she said.').map((quote) => quote.continues)).toEqual([
      false,
      false,
    ]);
  });

  it('gives the words without marks and spaces as inner span', () => {
    const text = '« It holds » and “so on';
    expect(read(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['It holds', 'so on']);
  });

  it('finds nothing in boilerplate', () => {
    const text = '“Sign up,” we say.\n“It holds,” he said.';
    const { quotes } = tokenizeArticle(plainArticle(text, [{ start: 0, end: 18 }]));
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“It holds,”']);
  });
});

import { describe, expect, it } from 'vitest';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { plainArticle } from '../../support/plain-article.ts';

function sentencesOf(text: string): string[] {
  return tokenizeArticle(plainArticle(text)).sentences.map((sentence) => text.slice(sentence.start, sentence.end));
}

describe('sentences', () => {
  it.each([
    ['end at full stops', ['The dam holds.', 'It rained.']],
    ['do not end at titles', ['Dr. Amari met Gov. Vale at St. Anne.', 'They spoke.']],
    ['do not end at initials before a name', ['Ruth J. Amari of the U.S. Army left.']],
    ['may end at initials', ['They flew to the U.S. They stayed.'.slice(0, 21), 'They stayed.']],
    ['do not end inside a number', ['It grew 2.5 percent.', 'Then it fell.']],
    ['take in the closing mark', ['“It holds.”', 'He left.']],
    ['keep the tag of a question', ['“Who knows?” Amari asked.', 'Nobody did.']],
    ['go on after a question in lower case', ['“Who knows?” she asked.']],
    ['end at an ellipsis before a capital', ['We waited…', 'Nothing came.']],
    ['end inside a long quotation too', ['“One.', 'Two,” she said.']],
    ['end behind a bracket', ['(It rained.)', 'It stopped.']],
  ])('%s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('never cross a paragraph', () => {
    expect(sentencesOf('No stop here\nNor here')).toEqual(['No stop here', 'Nor here']);
  });

  it('hold every token of their paragraph', () => {
    const { sentences, tokens } = tokenizeArticle(plainArticle('“A.” B! (C?) D… E.\nF “G'));
    expect(sentences.flatMap(({ tokens: { from, to } }) => tokens.slice(from, to))).toEqual(tokens);
  });
});

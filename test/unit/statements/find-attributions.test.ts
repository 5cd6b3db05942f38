import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lambdas/summarize/analyze/statements/index.ts';
import { tokenizeArticle } from '../../../lambdas/summarize/analyze/text/index.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { plainArticle } from '../../support/plain-article.ts';

const model = loadModel();

function read(text: string) {
  const attributions = findAttributions(tokenizeArticle(plainArticle(text)), model);
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return attributions.map(({ content, form, mention, cue, confidence, rule }) => ({
    content: content.map(words),
    form,
    mention: words(mention),
    cue: words(cue),
    confidence,
    rule,
  }));
}

describe('finding attributions', () => {
  it.each([
    {
      name: 'direct speech',
      text: '“The dam will hold until spring,” Ruth Oduya said on Monday.',
      expected: { content: ['“The dam will hold until spring,”'], form: 'direct', mention: 'Ruth Oduya', cue: 'said' },
    },
    {
      name: 'a quotation that its tag interrupts, as one with two parts',
      text: '“The dam will hold,” Ruth Oduya said, “but only until the spring comes.”',
      expected: {
        content: ['“The dam will hold,”', '“but only until the spring comes.”'],
        form: 'direct',
        mention: 'Ruth Oduya',
        cue: 'said',
      },
    },
    {
      name: 'indirect speech',
      text: 'The mayor said that the bridge would stay closed for a week.',
      expected: {
        content: ['that the bridge would stay closed for a week'],
        form: 'indirect',
        mention: 'The mayor',
        cue: 'said',
      },
    },
    {
      name: 'speech with the tag at its end',
      text: 'The bridge would stay closed for a week, the mayor said.',
      expected: {
        content: ['The bridge would stay closed for a week'],
        form: 'indirect',
        mention: 'the mayor',
        cue: 'said',
      },
    },
    {
      name: 'speech that is partly quoted',
      text: 'Mr. Vale told reporters that the plan was “a waste of our money and time”.',
      expected: {
        content: ['that the plan was “a waste of our money and time”'],
        form: 'mixed',
        mention: 'Mr. Vale',
        cue: 'told',
      },
    },
    {
      name: 'a source behind a preposition',
      text: 'According to the river board, the water is falling by a foot a day.',
      expected: {
        content: ['the water is falling by a foot a day'],
        form: 'indirect',
        mention: 'the river board',
        cue: 'According to',
      },
    },
  ])('finds $name', ({ text, expected }) => {
    expect(read(text)).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    ['A poll in Riverton found only a third of voters favored the new bridge.', 'A poll in Riverton'],
    ['A river board survey showed half the fields were dry.', 'A river board survey'],
  ])('keeps what a paper finds, doubtful as it is: %s', (text, mention) => {
    const [found] = read(text);
    expect(found?.mention).toBe(mention);
    expect(found?.confidence).toBeLessThan(model.decision.threshold);
  });

  it.each([
    'Dorn also asked the governments of South East Norland not to turn away boats of people seeking asylum.',
    'Vale also asked the towns of the valley not to turn away boats of people seeking shelter.',
  ])('never loses the word that says the opposite: %s', (text) => {
    expect(read(text)[0]?.content[0]).toMatch(/^(?:the [\w ]+ )?not to turn away/);
  });

  it('finds nothing where nobody says anything', () => {
    expect(read('Rain fell over the valley. The river rose by a meter, and the road was closed.')).toEqual([]);
  });

  it('takes how a name sounds for nobody’s words', () => {
    const text = "The probe was launched in May and flew by Comet Wilda 2 (pronounced 'vilda 2') five years later.";
    expect(read(text)).toEqual([]);
  });

  it('finds nothing in boilerplate', () => {
    const text = '“The dam will hold until spring,” Ruth Oduya said.';
    const article = plainArticle(text, [{ start: 0, end: text.length }]);
    expect(findAttributions(tokenizeArticle(article), model)).toEqual([]);
  });

  it('keeps a long quotation that nobody is named for', () => {
    const text = 'Rain fell all night.\n“We packed what we could and drove up to the school.”\nThe river rose.';
    expect(read(text)).toEqual([
      expect.objectContaining({ content: ['“We packed what we could and drove up to the school.”'], mention: null }),
    ]);
  });

  it('tells a long speech as the quotations that follow one another in it, each with the same speaker', () => {
    const [first, second] = [
      '“We had known for years that the dam would leak when the snow melted, and we wrote so to every minister who held the office since the spring floods.',
      '“Nobody wrote back to us. So we packed what we could and drove up to the school, where the teachers had hot soup and dry beds ready for all of us.”',
    ];
    expect(read(`Ruth Oduya said: ${first}\n${second}`).map(({ content, mention }) => [content, mention])).toEqual([
      [[first], 'Ruth Oduya'],
      [[second], 'Ruth Oduya'],
    ]);
  });

  it('reads a transcript', () => {
    const text = 'ODUYA: Was the dam safe in May?\nVALE: It was. We checked it twice.';
    expect(read(text).map(({ mention, content }) => [mention, content])).toEqual([
      ['ODUYA', ['Was the dam safe in May?']],
      ['VALE', ['It was. We checked it twice.']],
    ]);
  });

  it('reads who signs a quotation', () => {
    const [first] = read('“It was a good year for all of us here.” ― Ruth Oduya, farmer');
    expect([first?.mention, first?.cue]).toEqual(['Ruth Oduya, farmer', '―']);
  });

  it('gives every statement a confidence and the name of what found it', () => {
    const text = '“The dam will hold until spring,” Ruth Oduya said. Vale denied that it leaks.';
    for (const { confidence, rule } of read(text)) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(rule).toMatch(/^[a-z-]+$/);
    }
  });

  it('finds in a long article what it finds in a short one, over and over', () => {
    const story = '“The dam will hold until spring,” Ruth Oduya said. The mayor said that it leaks.\n';
    const once = read(story).length;
    expect(read(story.repeat(300))).toHaveLength(300 * once);
  });

  it.each(['said ', '“said ', 'Vale said. ', '“A,” he said, ', ': ', 'NAME: a\n'])(
    'takes an endless run of %j without harm',
    (pattern) => {
      const text = pattern.repeat(60_000 / pattern.length);
      for (const { content } of findAttributions(tokenizeArticle(plainArticle(text)), model)) {
        for (const { start, end } of content) expect(start < end && end <= text.length).toBe(true);
      }
    },
  );
});

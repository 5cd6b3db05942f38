import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { anyReading } from '../../support/arbitrary-analysis.ts';
import { locationOf, summaryOf } from './published.ts';
import * as stories from './stories.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../lambdas/summarize/publish/summary.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const isSummary = ajv.compile(schema);
const origin = { uri: 'inbox/a.txt', key: 'a.txt', updated: false };

function mistakes(value: unknown) {
  isSummary(JSON.parse(JSON.stringify(value)));
  return isSummary.errors ?? [];
}

test.each(Object.entries(stories))('the summary of %s is one by the schema', (name, story) => {
  expect(mistakes(summaryOf(name, story))).toEqual([]);
});

test('the summary of any analysis is one by the schema, stored or sent', () => {
  fc.assert(
    fc.property(anyReading, ({ article, analysis }) => {
      const summary = toSummary(origin, article, analysis);
      expect(mistakes(summary)).toEqual([]);
      expect(mistakes(JSON.parse(toMessage(summary, locationOf('a')).json))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('all words in a summary are the slices of the article that their spans name', () => {
  fc.assert(
    fc.property(anyReading, ({ article, analysis }) => {
      const { statements, disagreements, article: facts } = toSummary(origin, article, analysis);
      const excerpts = [
        ...statements.flatMap(({ content, mention, cue }) => [...content, mention, cue]),
        ...disagreements.flatMap(({ issue, evidence, sides }) => [
          issue,
          ...evidence,
          ...sides.map((side) => side.position),
        ]),
        facts.opening,
        facts.headline,
      ].filter((excerpt) => excerpt !== null);
      for (const { words, start, end } of excerpts) expect(words).toBe(article.text.slice(start, end));
    }),
    { numRuns: 200 },
  );
});

test('a property that the schema does not know is a mistake, at every level', () => {
  const summary = summaryOf('bridge', stories.bridge);
  const [speaker] = summary.speakers;
  const [disagreement] = summary.disagreements;
  expect(mistakes({ ...summary, mood: 'angry' })).toHaveLength(1);
  expect(mistakes({ ...summary, speakers: [{ ...speaker, mood: 'angry' }] })).toHaveLength(1);
  expect(mistakes({ ...summary, article: { ...summary.article, mood: 'angry' } })).toHaveLength(1);
  expect(mistakes({ ...summary, disagreements: [{ ...disagreement, mood: 'angry' }] })).toHaveLength(1);
});

test('every field of a stored summary is required', () => {
  const summary = summaryOf('bridge', stories.bridge);
  for (const [name] of Object.entries(summary)) {
    const less = Object.fromEntries(Object.entries(summary).filter(([other]) => other !== name));
    expect(
      mistakes(less).map(({ params }) => params),
      name,
    ).toEqual([{ missingProperty: name }]);
  }
});

test('what an analysis carries beyond the contract stays out of the summary', () => {
  fc.assert(
    fc.property(anyReading, ({ article, analysis }) => {
      const more = { ...analysis, speakers: analysis.speakers.map((speaker) => ({ ...speaker, gender: 'unknown' })) };
      expect(toSummary(origin, article, more)).toEqual(toSummary(origin, article, analysis));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['a plain first sentence', 'Rain fell. It stopped.', 'Rain fell.'],
  ['a title before a name', 'Dr. Mbeki left. She waved.', 'Dr. Mbeki left.'],
  ['initials', 'The U.S. Senate met. It voted.', 'The U.S. Senate met.'],
  ['a quotation that ends a sentence', '“We won.” He smiled.', '“We won.”'],
  ['a paragraph without an end', 'Rain fell all day', 'Rain fell all day'],
])('the opening is the first sentence: %s', (_, text, opening) => {
  const article = { language: 'en', text, paragraphs: [{ start: 0, end: text.length }], boilerplate: [] };
  const analysis = { speakers: [], statements: [], keyStatements: [], disagreements: [] };
  expect(toSummary(origin, article, analysis).article.opening?.words).toBe(opening);
});

test('the opening is neither the headline nor boilerplate', () => {
  const text = 'Big news\n(Photo: A. Bird)\nA bird sang.';
  const article = {
    language: 'en',
    text,
    paragraphs: [
      { start: 0, end: 8 },
      { start: 9, end: 25 },
      { start: 26, end: 38 },
    ],
    boilerplate: [{ start: 9, end: 25 }],
    headline: { start: 0, end: 8 },
  };
  const analysis = { speakers: [], statements: [], keyStatements: [], disagreements: [] };
  const { headline, opening } = toSummary(origin, article, analysis).article;
  expect([headline?.words, opening?.words]).toEqual(['Big news', 'A bird sang.']);
});

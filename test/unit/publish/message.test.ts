import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toDigest } from '../../../lambdas/summarize/publish/digest.ts';
import { columnsOf } from '../../../lambdas/summarize/publish/email/columns.ts';
import { toMessage } from '../../../lambdas/summarize/publish/message.ts';
import { toSummary } from '../../../lambdas/summarize/publish/summary.ts';
import { anyReading } from '../../support/arbitrary-analysis.ts';
import { plainArticle } from '../../support/plain-article.ts';
import { locationOf, messageOf, summaryOf } from './published.ts';
import * as stories from './stories.ts';

const MOST_BYTES = 262_144;
const anySummary = anyReading.chain(({ article, analysis }) =>
  fc
    .record({
      uri: fc.webUrl(),
      key: fc.string({ unit: 'binary', minLength: 1, maxLength: 256 }),
      updated: fc.boolean(),
    })
    .map((origin) => toSummary(origin, article, analysis)),
);
const anyLocation = fc.record({
  article: fc.oneof(
    fc.webUrl(),
    fc.string({ unit: 'binary', maxLength: 300 }).map((key) => `s3://b/${key}`),
  ),
  summary: fc.string({ unit: 'grapheme', maxLength: 300 }).map((key) => `s3://b/${key}`),
});

/** As SNS counts: subject, both bodies in one JSON, attributes with names and types. */
function bytesOf({ subject, email, json, attributes }: ReturnType<typeof toMessage>) {
  const values = Object.entries(attributes).map(([name, value]) => `${name}String.Array${JSON.stringify(value)}`);
  return Buffer.byteLength(subject + JSON.stringify({ default: json, email }) + values.join(''), 'utf8');
}

function expectLegalSubject(subject: string) {
  expect(subject).toMatch(/^[A-Za-z0-9!"#%&'()*,./:;?@[\\\]_{}-][\x20-\x7e]{0,98}$/);
  expect(subject.trim()).toBe(subject);
}

function expectPlainLines(email: string) {
  expect(email.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u);
  expect(email.endsWith('\n')).toBe(true);
  for (const line of email.split('\n')) {
    if (!line.includes('://')) expect(columnsOf(line), line).toBeLessThanOrEqual(72);
  }
}

test('any message has a legal subject, a plain mail within 72 columns, and fits into SNS', () => {
  fc.assert(
    fc.property(anySummary, anyLocation, (summary, location) => {
      const message = toMessage(summary, location);
      expectLegalSubject(message.subject);
      expectPlainLines(message.email);
      expect(bytesOf(message)).toBeLessThanOrEqual(MOST_BYTES);
    }),
    { numRuns: 500 },
  );
});

test('any mail has at most about 300 words, the addresses aside', () => {
  fc.assert(
    fc.property(anySummary, (summary) => {
      const { email } = toMessage(summary, locationOf('a'));
      expect(email.match(/\S+/g)?.length).toBeLessThanOrEqual(370);
    }),
    { numRuns: 500 },
  );
});

test('an article with much to tell fills its mail, and no more than about 300 words of it', () => {
  const sentences = Array.from({ length: 24 }, (_, index) => `${'word '.repeat(30 + index)}${index}.`);
  const statements = sentences.map((words, index) => ({ words, by: index % 2 === 0 ? 'Early' : 'Late', cue: 'said' }));
  const side = (name: string, from: number) => ({ parties: [name], statements: [from, from + 2] });
  const disagreements = [0, 4, 8].map((from) => ({ sides: [side('Early', from), side('Late', from + 1)] }));
  const text = `Early and Late said this.\n${sentences.join('\n')}`;
  const { email } = messageOf('long', {
    text,
    speakers: [{ name: 'Early' }, { name: 'Late' }],
    statements,
    disagreements,
  });
  const words = email.split('\nArticle')[0]?.match(/\S+/g)?.length;
  expect(words).toBeLessThanOrEqual(300);
  expect(words).toBeGreaterThan(200);
  expect(email).toMatch(/\n\d+ more statements in the full summary\.\n/);
});

test('the same summary gives the same message', () => {
  fc.assert(
    fc.property(anySummary, (summary) => {
      expect(toMessage(summary, locationOf('a'))).toEqual(toMessage(structuredClone(summary), locationOf('a')));
    }),
    { numRuns: 50 },
  );
});

test('any digest is a legal message too', () => {
  const some = fc.array(fc.record({ summary: anySummary, location: anyLocation }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, (summaries) => {
      const message = toDigest(summaries);
      expectLegalSubject(message.subject);
      expectPlainLines(message.email);
      expect(bytesOf(message)).toBeLessThanOrEqual(MOST_BYTES);
    }),
    { numRuns: 100 },
  );
});

test('JSON for machines is JSON of the summary, with where the whole of it lies', () => {
  const summary = summaryOf('bridge', stories.bridge);
  expect(JSON.parse(messageOf('bridge', stories.bridge).json)).toEqual({ ...summary, location: locationOf('bridge') });
});

/** A reading of one long article with many statements, of which each is `words` long. */
function longReading(count: number, words: string) {
  const text = Array.from({ length: count }, (_, index) => `${words}${index}.`).join('\n');
  const article = plainArticle(text);
  const statements = article.paragraphs.map((span, index) => ({
    id: `st${index + 1}` as const,
    content: [span],
    form: 'indirect' as const,
    stance: 'asserts' as const,
    speaker: index < count / 2 ? ('sp1' as const) : ('sp2' as const),
    mention: null,
    cue: null,
    confidence: 0.9,
    rule: 'told',
  }));
  const side = (speaker: 'sp1' | 'sp2', statement: number) => ({
    parties: [speaker],
    position: null,
    statements: [`st${statement}` as const, `st${statement + 1}` as const],
  });
  const speaker = { kind: 'person' as const, aliases: [], mentions: [] };
  const speakers = [
    { ...speaker, id: 'sp1' as const, name: 'Early Speaker' },
    { ...speaker, id: 'sp2' as const, name: 'Late Speaker' },
  ];
  const disagreement = {
    id: 'd1' as const,
    issue: null,
    evidence: [],
    kind: 'dispute' as const,
    level: 'main' as const,
  };
  const disagreements = [
    { ...disagreement, sides: [side('sp1', 1), side('sp2', count - 1)], oneSided: false, confidence: 1, rule: 'told' },
  ];
  return { article, analysis: { speakers, statements, keyStatements: [`st${count}` as const], disagreements } };
}

test('a summary that is too large loses its least salient statements, and counts them', () => {
  const { article, analysis } = longReading(4000, 'A sentence "with" quotation marks and the number ');
  const summary = toSummary({ uri: 's3://a/b', key: 'b', updated: false }, article, analysis);
  const message = toMessage(summary, locationOf('b'));
  const sent = JSON.parse(message.json);
  expect(bytesOf(message)).toBeLessThanOrEqual(MOST_BYTES);
  expect(bytesOf(message)).toBeGreaterThan(MOST_BYTES - 2000);
  expect(sent.counts).toEqual({ speakers: 2, statements: 4000, disagreements: 1 });
  expect(sent.statements.length + sent.omitted.statements).toBe(4000);
  expect(sent.statements.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['st1', 'st2', 'st3999', 'st4000']),
  );
  expect(sent.keyStatements).toEqual(['st4000']);
  expect(sent.location.summary).toBe(locationOf('b').summary);
});

test('one statement that is too large for a message is left out of it', () => {
  const { article, analysis } = longReading(3, `${'word '.repeat(60_000)}`);
  const summary = toSummary({ uri: 's3://a/b', key: 'b', updated: false }, article, analysis);
  const sent = JSON.parse(toMessage(summary, locationOf('b')).json);
  expect(sent.statements).toEqual([]);
  expect(sent.omitted).toEqual({ speakers: 0, statements: 3, disagreements: 0 });
  expect(sent.disagreements[0].sides[0].statements).toEqual([]);
});

test.each([' ', '\n', '"', '“a ', 'abc. ', ', ', ' and', 'x', '\u0000'])(
  'a name, a cue, an issue and statements of a megabyte of %j make a message that fits',
  (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const { article, analysis } = longReading(1, 'word');
    const [speaker] = analysis.speakers;
    const [statement] = analysis.statements;
    const [disagreement] = analysis.disagreements;
    const span = { start: 0, end: text.length };
    const everywhere = {
      speakers: speaker === undefined ? [] : [{ ...speaker, name: text, role: text }],
      statements:
        statement === undefined ? [] : [{ ...statement, content: [span, span], cue: span, form: 'direct' as const }],
      keyStatements: ['st1' as const],
      disagreements: disagreement === undefined ? [] : [{ ...disagreement, issue: span, evidence: [span] }],
    };
    const summary = toSummary({ uri: 'a', key: 'a', updated: false }, { ...article, text, title: text }, everywhere);
    const message = toMessage(summary, locationOf('a'));
    expect(bytesOf(message)).toBeLessThanOrEqual(MOST_BYTES);
    expectLegalSubject(message.subject);
    expectPlainLines(message.email);
  },
);

test('attributes are lower-cased texts, numbers and lists to filter by', () => {
  expect(messageOf('bridge', stories.bridge).attributes).toEqual({
    kind: 'summary',
    disagreements: 2,
    alert: 'true',
    language: 'en',
    schemaVersion: '1.0',
    speakers: [
      'city of elmford',
      'farmers of the vale',
      'dana whitlock',
      'omar reyes',
      'ruth calloway',
      "state's roads department",
      'pete brandt',
    ],
  });
});

test('a message about nobody has no list of speakers, since an empty one is no value to SNS', () => {
  const { attributes } = messageOf('rain', { text: 'Rain fell.' });
  expect(Object.keys(attributes)).toEqual(['kind', 'disagreements', 'alert', 'language', 'schemaVersion']);
});

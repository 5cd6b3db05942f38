import fc from 'fast-check';
import type {
  Analysis,
  Article,
  Disagreement,
  Side,
  Span,
  Speaker,
  Statement,
} from '../../lambdas/summarize/analyze/model.ts';

/** Any article with any analysis of it that the types allow: spans anywhere, names and texts of any characters. */
export const anyReading: fc.Arbitrary<{ readonly article: Article; readonly analysis: Analysis }> = fc
  .array(fc.oneof(newsWord(), newsWord(), anyWord()), { maxLength: 120 })
  .map((words) => words.join(' '))
  .chain((text) => fc.record({ article: articleOf(text), analysis: analysisOf(text) }));

function newsWord() {
  return fc.constantFrom(
    ...'the mayor said that a “toll is fair” "no" toll, of bridge. Farmers denied it! “We'.split(' '),
    'paid.”',
    '\n',
    '—',
  );
}

function anyWord() {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '\u202e',
      '\u0000',
      '\ud800',
      '橋の通行料',
      'x'.repeat(300),
      `https://example.org/${'y'.repeat(90)}`,
    ),
  );
}

function articleOf(text: string): fc.Arbitrary<Article> {
  const fact = { requiredKeys: [] };
  return fc
    .record(
      {
        title: someText(),
        byline: someText(),
        publishedAt: someText(),
        publisher: someText(),
        canonicalUrl: someText(),
        headline: spanOf(text),
      },
      fact,
    )
    .chain((facts) =>
      fc
        .record({ paragraphs: spansOf(text), boilerplate: spansOf(text) })
        .map((spans) => ({ ...facts, ...spans, language: 'en', text })),
    );
}

function analysisOf(text: string): fc.Arbitrary<Analysis> {
  return fc
    .record({
      speakers: fc.array(speakerOf(text), { maxLength: 6 }),
      statements: fc.array(statementOf(text), { maxLength: 12 }),
    })
    .map(({ speakers, statements }) => ({
      speakers: speakers.map((speaker, index) => ({ ...speaker, id: `sp${index + 1}` as const })),
      statements: statements.map((statement, index) => ({ ...statement, id: `st${index + 1}` as const })),
    }))
    .chain(({ speakers, statements }) => {
      const ids = statements.map(({ id }) => id);
      return fc
        .record({
          keyStatements: fc.shuffledSubarray(ids, { maxLength: Math.min(6, ids.length) }),
          disagreements: fc.array(disagreementOf(text), { maxLength: 5 }),
        })
        .map(({ keyStatements, disagreements }) => ({
          speakers,
          statements,
          keyStatements,
          disagreements: disagreements.map((one, index) => ({ ...one, id: `d${index + 1}` as const })),
        }));
    });
}

function speakerOf(text: string): fc.Arbitrary<Omit<Speaker, 'id'>> {
  const kind = fc.constantFrom(
    'person' as const,
    'organization' as const,
    'place' as const,
    'group' as const,
    'unnamed' as const,
  );
  const always = { name: someText(), kind, aliases: fc.array(someText(), { maxLength: 3 }), mentions: spansOf(text) };
  return fc.record(
    { ...always, role: someText(), affiliation: someText() },
    { requiredKeys: ['name', 'kind', 'aliases', 'mentions'] },
  );
}

function statementOf(text: string): fc.Arbitrary<Omit<Statement, 'id'>> {
  return fc.record({
    content: fc.array(spanOf(text), { minLength: 1, maxLength: 3 }),
    form: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
    stance: fc.constantFrom('asserts' as const, 'denies' as const, 'criticizes' as const, 'declines' as const),
    speaker: fc.option(fc.constantFrom('sp1' as const, 'sp2' as const, 'sp3' as const, 'sp9' as const)),
    mention: fc.option(spanOf(text)),
    cue: fc.option(spanOf(text)),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    rule: fc.constant('any'),
  });
}

function disagreementOf(text: string): fc.Arbitrary<Omit<Disagreement, 'id'>> {
  return fc.record({
    issue: fc.option(spanOf(text)),
    sides: fc.array(sideOf(text), { minLength: 2, maxLength: 3 }),
    evidence: fc.array(spanOf(text), { maxLength: 3 }),
    kind: fc.constantFrom('dispute' as const, 'denial' as const, 'split' as const),
    level: fc.constantFrom('main' as const, 'minor' as const),
    oneSided: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    rule: fc.constant('any'),
  });
}

function sideOf(text: string): fc.Arbitrary<Side> {
  return fc.record({
    parties: fc.uniqueArray(fc.constantFrom('sp1' as const, 'sp2' as const, 'sp3' as const, 'sp4' as const), {
      maxLength: 3,
    }),
    position: fc.option(spanOf(text)),
    statements: fc.uniqueArray(fc.constantFrom('st1' as const, 'st2' as const, 'st3' as const, 'st4' as const), {
      maxLength: 3,
    }),
  });
}

function spansOf(text: string): fc.Arbitrary<readonly Span[]> {
  return fc.array(spanOf(text), { maxLength: 4 });
}

function spanOf(text: string): fc.Arbitrary<Span> {
  const offset = fc.nat({ max: text.length });
  return fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function someText(): fc.Arbitrary<string> {
  return fc.array(fc.oneof(newsWord(), anyWord()), { maxLength: 14 }).map((words) => words.join(' '));
}

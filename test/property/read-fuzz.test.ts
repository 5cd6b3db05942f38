import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../lambdas/summarize/analyze/model.ts';
import { ArticleRejected } from '../../lambdas/summarize/errors.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import { asPlainText, FERRY } from '../fixtures/read/article.ts';
import { asOldPage, asPage } from '../fixtures/read/html.ts';
import { asForwardedMail, asMhtml, asNewsletter } from '../fixtures/read/mail.ts';
import { asNewsMl, asNinjs } from '../fixtures/read/news.ts';
import { asDocx, asEpub, asOdt, asRtf } from '../fixtures/read/office.ts';
import { asPdf } from '../fixtures/read/pdf.ts';

const GOOD_FILES: readonly (readonly [string, Uint8Array | string])[] = [
  ['plain text', asPlainText(FERRY)],
  ['HTML', asPage(FERRY)],
  ['old HTML', asOldPage(FERRY)],
  ['PDF', asPdf(FERRY)],
  ['DOCX', asDocx(FERRY)],
  ['ODT', asOdt(FERRY)],
  ['EPUB', asEpub(FERRY)],
  ['RTF', asRtf(FERRY)],
  ['newsletter', asNewsletter(FERRY)],
  ['forwarded mail', asForwardedMail(FERRY)],
  ['MHTML', asMhtml(FERRY)],
  ['ninjs', asNinjs(FERRY)],
  ['NewsML-G2', asNewsMl(FERRY)],
  ['gzip', gzipSync(asPlainText(FERRY))],
];

/** What a damaged disk, a broken program or an attacker does to a file; places are shares of its length. */
type Mutation = (bytes: Buffer, at: number, length: number, byte: number) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, at, _, byte) => Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
  (bytes, at, length, byte) => Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, byte), bytes.subarray(at)]),
  (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(-length), bytes.subarray(at + length)]),
  (bytes, at) => bytes.subarray(0, at),
];

// without fast-check's love of small numbers: the interesting bytes are everywhere
const mutation = fc.noBias(
  fc.record({
    kind: fc.integer({ min: 0, max: MUTATIONS.length - 1 }),
    place: fc.integer({ min: 0, max: 9_999 }),
    length: fc.integer({ min: 1, max: 400 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
);

function mutate(
  bytes: Buffer,
  { kind, place, length, byte }: { kind: number; place: number; length: number; byte: number },
): Buffer {
  return MUTATIONS[kind]?.(bytes, Math.floor((place / 10_000) * bytes.length), length, byte) ?? bytes;
}

describe('a damaged file is read or rejected by name, and its spans lie within its text:', { timeout: 20_000 }, () => {
  it.each(GOOD_FILES)('%s', async (_, file) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const bytes = mutations.reduce(mutate, Buffer.from(file));
        const article = await parseArticle({ bytes, name: 'upload' }).catch(rejection);
        if (article) expectSpansInside(article);
      }),
      { seed: 20310304, numRuns: RUNS },
    );
  });
});

const RUNS = 60;

/** Any other error than a rejection fails the test. */
function rejection(error: unknown): undefined {
  if (!(error instanceof ArticleRejected)) throw error;
}

function expectSpansInside({ text, paragraphs, boilerplate }: Article): void {
  for (const spans of [paragraphs, boilerplate]) {
    for (const [index, { start, end }] of spans.entries()) {
      expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
    expect(spans.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  }
}

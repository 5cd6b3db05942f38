import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lambdas/summarize/analyze/index.ts';
import type { Article, Span } from '../../../lambdas/summarize/analyze/model.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { asPlainText, SAMPLES, type Sample } from '../../fixtures/read/article.ts';
import { asAmp, asOldPage, asPage } from '../../fixtures/read/html.ts';
import {
  asForwardedMail,
  asInlineForward,
  asMailWith,
  asMhtml,
  asNewsletter,
  asTextMail,
} from '../../fixtures/read/mail.ts';
import { asFields, asNewsApi, asNewsMl, asNinjs, asNinjs2, asNitf } from '../../fixtures/read/news.ts';
import { asDocx, asEpub, asOdt, asRtf } from '../../fixtures/read/office.ts';
import { asPdf } from '../../fixtures/read/pdf.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Format, file name, file, and what the file says of its article beside the text. */
const FORMATS: readonly (readonly [string, string, (sample: Sample) => Uint8Array | string, readonly string[]])[] = [
  ['plain text', 'a.txt', asPlainText, ['title', 'byline', 'date']],
  ['gzip', 'a.txt.gz', (sample) => gzipSync(asPlainText(sample)), ['title', 'byline', 'date']],
  ['a web page', 'a.html', asPage, ['title', 'byline', 'date', 'publisher', 'link']],
  [
    'a gzip’d web page without a name',
    'upload',
    (sample) => gzipSync(asPage(sample)),
    ['title', 'byline', 'date', 'publisher'],
  ],
  ['an old web page', 'a.htm', asOldPage, ['title']],
  ['an AMP page', 'a.html', asAmp, ['title', 'byline', 'date', 'publisher']],
  ['MHTML', 'a.mhtml', asMhtml, ['title', 'byline', 'date', 'publisher', 'link']],
  ['PDF', 'a.pdf', asPdf, ['title', 'byline']],
  ['PDF of two columns', 'a.pdf', (sample) => asPdf(sample, { columns: 2, linesAPage: 25 }), ['title', 'byline']],
  ['DOCX', 'a.docx', asDocx, ['title', 'byline']],
  ['ODT', 'a.odt', asOdt, ['title', 'byline']],
  ['EPUB', 'a.epub', asEpub, ['title', 'byline', 'date', 'publisher']],
  ['RTF', 'a.rtf', asRtf, ['title', 'byline']],
  ['a text mail', 'a.eml', asTextMail, ['title', 'publisher']],
  ['a newsletter', 'a.eml', asNewsletter, ['title', 'publisher']],
  ['a forwarded mail', 'a.eml', asForwardedMail, ['title', 'publisher']],
  ['a mail that quotes another', 'a.eml', asInlineForward, ['title', 'publisher']],
  [
    'a mail with a document',
    'a.eml',
    (sample) => asMailWith('release.docx', DOCX, asDocx(sample)),
    ['title', 'byline'],
  ],
  ['ninjs', 'a.json', asNinjs, ['title', 'byline', 'date', 'publisher']],
  ['ninjs 2', 'a.json', asNinjs2, ['title', 'byline', 'date', 'publisher']],
  ['a news API', 'a.json', asNewsApi, ['title', 'byline', 'date', 'publisher', 'link']],
  ['a news API with fields', 'a.json', asFields, ['title', 'byline', 'date', 'link']],
  ['NewsML-G2', 'a.xml', asNewsMl, ['title', 'byline', 'date', 'publisher']],
  ['NITF', 'a.xml', asNitf, ['title', 'byline', 'date', 'publisher']],
];

const CASES = FORMATS.flatMap(([format, name, write, facts]) =>
  SAMPLES.map((sample) => ({ format, name, bytes: Buffer.from(write(sample)), sample, facts })),
);

/** What analyze sees: paragraphs without the headline and without boilerplate. */
function proseOf({ text, paragraphs, headline, boilerplate }: Article): readonly string[] {
  const left = new Set([...boilerplate, ...(headline ? [headline] : [])].map(({ start, end }) => `${start} ${end}`));
  return paragraphs
    .filter(({ start, end }) => !left.has(`${start} ${end}`))
    .map(({ start, end }) => text.slice(start, end));
}

describe('one article reads the same from every format:', () => {
  it.each(CASES)('$format, “$sample.title”', async ({ name, bytes, sample, facts }) => {
    const article = await parseArticle({ bytes, name });
    expect(proseOf(article)).toEqual(sample.paragraphs);
    expect({ ...article, publishedAt: article.publishedAt?.slice(0, 10) }).toMatchObject({
      language: expect.stringMatching(/^en/),
      ...(facts.includes('title') && { title: sample.title }),
      ...(facts.includes('byline') && { byline: sample.byline }),
      ...(facts.includes('date') && { publishedAt: sample.date }),
      ...(facts.includes('publisher') && { publisher: 'Harbor News' }),
      ...(facts.includes('link') && { canonicalUrl: expect.stringContaining('https://harbor.example/') }),
    });
  });
});

const MODEL = loadModel();

/** Who said what and who disagrees about what, in words: offsets differ from format to format. */
function findingsOf(article: Article) {
  const { speakers, statements, disagreements } = analyze(article, MODEL);
  const words = (span: Span | null) => span && article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name;
  return {
    statements: statements.map(({ speaker, content, stance }) => [nameOf(speaker), stance, ...content.map(words)]),
    disagreements: disagreements.map(({ issue, sides }) => [
      words(issue),
      ...sides.map(({ parties }) => parties.map(nameOf)),
    ]),
  };
}

describe('one article is understood the same from every format:', () => {
  it.each(CASES)('$format, “$sample.title”', async ({ name, bytes, sample }) => {
    const fromFile = await parseArticle({ bytes, name });
    const plain = asPlainText(sample)
      .split('\n\n')
      .filter((words) => fromFile.text.includes(words));
    const fromText = await parseArticle({ bytes: Buffer.from(plain.join('\n\n')), name: 'a.txt' });
    expect(findingsOf(fromFile)).toEqual(findingsOf(fromText));
    expect(findingsOf(fromText).statements.length).toBeGreaterThan(4);
  });
});

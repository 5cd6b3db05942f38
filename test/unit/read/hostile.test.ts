import { deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lambdas/summarize/analyze/model.ts';
import { ArticleRejected } from '../../../lambdas/summarize/errors.ts';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { asPlainText, FERRY } from '../../fixtures/read/article.ts';
import { asPage } from '../../fixtures/read/html.ts';
import { asForwardedMail } from '../../fixtures/read/mail.ts';
import { asNewsMl, asNinjs } from '../../fixtures/read/news.ts';
import { archive, asDocx, asEpub, asOdt, asRtf } from '../../fixtures/read/office.ts';
import { asPdf, file, pdf, streamOf } from '../../fixtures/read/pdf.ts';

const read = (bytes: Uint8Array | string, name = 'upload', contentType = 'text/plain') =>
  parseArticle({ bytes: Buffer.from(bytes), name, contentType });
const repeat = (words: string, times: number) => words.repeat(times);
const MEGABYTE = 1_000_000;

const DOCUMENT = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
const docx = (body: string) => archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': DOCUMENT(body) });

/** An archive that says of a file that it is small, and is not. */
function lyingArchive(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': strToU8(repeat(' ', 30 * MEGABYTE)) });
  const view = new DataView(bytes.buffer);
  const central = Buffer.from(bytes).indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  view.setUint32(22, 1_000, true);
  view.setUint32(central + 24, 1_000, true);
  return bytes;
}

function pdfWithStream(stream: string): Buffer {
  return file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>',
    stream,
    '<< >>',
  ]);
}

const BOMB = deflateSync(Buffer.alloc(40 * MEGABYTE, ' '));
const CHAIN = deflateSync(deflateSync(Buffer.alloc(60 * MEGABYTE, ' ')));
const rawStream = (data: Buffer, filter: string) =>
  `<< /Length ${data.length} /Filter ${filter} >>\nstream\n${data.toString('latin1')}\nendstream`;
const ENCRYPT =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <a0f3b1c4d5e6f708192a3b4c5d6e7f80a0f3b1c4d5e6f708192a3b4c5d6e7f80> /U <b0f3b1c4d5e6f708192a3b4c5d6e7f80a0f3b1c4d5e6f708192a3b4c5d6e7f80> >> /ID [<00> <00>]';
const SCAN = pdfWithStream(streamOf('q 612 0 0 792 0 0 cm /Im1 Do Q'));
const LOCKED_ODT = archive({
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml': 'x',
  'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
});
const LOCKED_EPUB = archive({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': '<rootfile full-path="a.opf"/>',
  'a.opf': '<package/>',
  'META-INF/encryption.xml': '<enc:CipherReference URI="OEBPS/one.xhtml"/>',
});
const ENTITIES = `<!DOCTYPE nitf [<!ENTITY a "boats"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">${Array.from({ length: 20 }, (_, n) => `<!ENTITY c${n} "${repeat(`&${n ? `c${n - 1}` : 'b'};`, 10)}">`).join('')}]>`;
const nestedMail = (depth: number): string =>
  depth === 0
    ? asForwardedMail(FERRY)
    : asForwardedMail(FERRY).replace(
        'See below, worth a look.\r\n',
        `x\r\n--b2\r\nContent-Type: message/rfc822\r\n\r\n${nestedMail(depth - 1).replaceAll('b2', `n${depth}`)}\r\n`,
      );

const BOOK = Array.from({ length: 9_000 }, (_, day) => `On day ${day} the boat left the pier at dawn.`).join('\n\n');

const REJECTED: readonly (readonly [string, string, Uint8Array | string])[] = [
  ['50 MB on a single line', 'too-large', Buffer.alloc(50 * MEGABYTE, 'word ')],
  ['a gzip bomb', 'too-large', gzipSync(Buffer.alloc(300 * MEGABYTE))],
  ['a DOCX bomb', 'too-large', docx(repeat('<w:p><w:r><w:t>boat</w:t></w:r></w:p>', 700_000))],
  ['a DOCX bomb that lies about its size', 'nothing-left', lyingArchive()],
  [
    'an archive of 3,000 files',
    'too-complex',
    zipSync({
      ...Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`${n}`, strToU8('x')])),
      'word/document.xml': strToU8('x'),
    }),
  ],
  ['a PDF with a Flate bomb', 'too-large', pdfWithStream(rawStream(BOMB, '/FlateDecode'))],
  [
    'a PDF with many Flate bombs',
    'too-large',
    pdf(Array.from({ length: 8 }, () => [{ text: repeat('boat ', 4 * MEGABYTE), x: 0, y: 0, size: 9 }])),
  ],
  ['a PDF with Flate inside Flate', 'too-complex', pdfWithStream(rawStream(CHAIN, '[/FlateDecode /FlateDecode]'))],
  [
    'a PDF of 101 pages',
    'too-large',
    pdf(Array.from({ length: 101 }, () => [{ text: 'boat', x: 60, y: 600, size: 9 }])),
  ],
  ['an encrypted PDF', 'encrypted', pdf([[{ text: 'boat', x: 60, y: 600, size: 9 }]], { trailer: ENCRYPT })],
  ['a scanned PDF', 'not-text', SCAN],
  ['an ODT with a password', 'encrypted', LOCKED_ODT],
  ['an EPUB with copy protection', 'encrypted', LOCKED_EPUB],
  ['20,000 nested divs', 'too-complex', `<html>${repeat('<div>', 20_000)}boat`],
  ['100,000 elements', 'too-complex', `<html>${repeat('<p>boat</p>', 100_000)}`],
  ['XML nested 5,000 deep', 'too-complex', docx(`${repeat('<w:tbl>', 5_000)}`)],
  ['news XML nested 5,000 deep', 'too-complex', `<newsItem>${repeat('<a>', 5_000)}`],
  ['RTF nested 10,000 deep', 'too-complex', `{\\rtf1${repeat('{\\b ', 10_000)}boat`],
  ['JSON nested 100,000 deep', 'malformed', `{"content":${repeat('[', 100_000)}`],
  ['mails in mails, 12 deep', 'too-complex', nestedMail(12)],
  [
    'a mail with 3 MB of headers',
    'too-complex',
    asForwardedMail(FERRY).replace('From:', `X-Long: ${repeat('boat ', 600_000)}\r\nFrom:`),
  ],
  ['100,000 paragraphs', 'too-complex', repeat('The boat sank.\n\n', 100_000)],
  ['the text of a whole book', 'too-large', BOOK],
  ['a megabyte without a space', 'too-large', `${repeat('boat', 250_000)}\n\n${asPlainText(FERRY)}`],
  ['null bytes', 'not-text', Buffer.alloc(5_000)],
  ['a lying extension: a ZIP archive named .txt', 'unsupported-type', zipSync({ 'a.txt': strToU8('boat') })],
  [
    'JSON of twenty articles',
    'unsupported-type',
    JSON.stringify({ articles: Array.from({ length: 20 }, () => ({ title: 'Boats', content: 'The boat sank.' })) }),
  ],
  ['JSON without an article', 'unsupported-type', '{"temperature": 12, "unit": "C"}'],
  [
    'an RSS feed',
    'unsupported-type',
    '<?xml version="1.0"?><rss><channel><item><title>Boat</title></item></channel></rss>',
  ],
];

const READ: readonly (readonly [string, Uint8Array | string])[] = [
  ['endless quotes', repeat('“"', 140_000) + FERRY.paragraphs.join('\n\n')],
  ['a word of 280,000 letters', `${repeat('boat', 70_000)}\n\n${asPlainText(FERRY)}`],
  ['stray null bytes', asPlainText(FERRY).replace(/ferry/g, 'fer\0ry')],
  [
    'scripts and event handlers',
    asPage(FERRY).replaceAll('<p>', '<p onclick="steal()"><script>steal("</p>")</script>'),
  ],
  ['a page cut in the middle', asPage(FERRY).slice(0, 3_000)],
  [
    'an entity flood in HTML',
    `<html><body><article><p>${repeat('&amp;&lt;&hellip;', 60_000)}</p><p>${FERRY.paragraphs.join('</p><p>')}</p></article>`,
  ],
  [
    'entities that name one another',
    ENTITIES +
      asNewsMl(FERRY)
        .replace(/<\?xml.*?\?>/, '')
        .replace('The city', '&c19; The city'),
  ],
  [
    '50,000 attributes',
    `<html><body><p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="x"`).join(' ')}>${FERRY.paragraphs.join('</p><p>')}</p>`,
  ],
  ['unclosed comments', `<html><body><p>${FERRY.paragraphs.join('</p><p>')}</p>${repeat('<!--', 200_000)}`],
  ['a page named .pdf with the type of a picture', asPage(FERRY)],
  [
    'Markdown of brackets',
    `# Boats\n\n${repeat('[', 100_000)}\n\n${repeat('[a](', 40_000)}\n\n${FERRY.paragraphs.join('\n\n')}`,
  ],
  ['a lone byte that no encoding has', Buffer.concat([Buffer.from(asPlainText(FERRY)), Buffer.from([0xff, 0x81])])],
];

/** What came of it, and by how many megabytes the process grew. */
async function outcomeOf(work: Promise<Article>): Promise<{ outcome: unknown; grown: number }> {
  const before = process.memoryUsage.rss();
  const outcome = await work.catch((error: unknown) => error);
  return { outcome, grown: (process.memoryUsage.rss() - before) / MEGABYTE };
}

describe('a hostile file', { timeout: 20_000 }, () => {
  it.each(REJECTED)('of %s is rejected as %s', async (_, reason, bytes) => {
    const { outcome, grown } = await outcomeOf(read(bytes));
    expect(outcome).toBeInstanceOf(ArticleRejected);
    expect(outcome).toMatchObject({ reason });
    expect(grown).toBeLessThan(512);
  });

  it.each(READ)('with %s is read', async (_, bytes) => {
    const article = await read(bytes, 'a.pdf', 'image/png');
    expect(article.text).toContain('Mayor Tom Okello');
    expect(article.text).not.toMatch(/steal|alert|track\(/);
  });
});

describe('a file that takes too much memory', () => {
  it('is ended from outside, and the next file is read', async () => {
    const flood = `<html><body><p>${repeat('<', 4 * MEGABYTE)}`;
    const [flooded, whole] = await Promise.allSettled([read(flood), read(asPage(FERRY))]);
    expect(flooded).toMatchObject({ reason: { reason: 'too-complex' } });
    expect(whole).toMatchObject({ value: { title: FERRY.title } });
  });
});

const CUT = [
  ['HTML', asPage(FERRY)],
  ['PDF', asPdf(FERRY)],
  ['DOCX', asDocx(FERRY)],
  ['ODT', asOdt(FERRY)],
  ['EPUB', asEpub(FERRY)],
  ['RTF', asRtf(FERRY)],
  ['mail', asForwardedMail(FERRY)],
  ['ninjs', asNinjs(FERRY)],
  ['NewsML-G2', asNewsMl(FERRY)],
  ['gzip', gzipSync(asPlainText(FERRY))],
] as const;

describe('a truncated file is read as far as it goes, or rejected by name:', () => {
  it.each(CUT)('%s', async (_, whole) => {
    const bytes = Buffer.from(whole);
    for (const part of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const outcome = await read(bytes.subarray(0, Math.floor(bytes.length * part))).catch((error: unknown) => error);
      expect(outcome instanceof ArticleRejected || (outcome instanceof Object && 'paragraphs' in outcome)).toBe(true);
    }
  });
});

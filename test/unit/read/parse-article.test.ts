import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article, Span } from '../../../lambdas/summarize/analyze/model.ts';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';

const TEXT = `Council closes “last” ferry

By Dana Whitlock, Harbor News

March 4, 2031

PORT HALE — The council closed the ferry on Monday. “It’s a loss,” the mayor said.

The boat leaves the pier for the last time. (Photo: Mira Okonski)

The union said that it would go to court, and that the city had broken its word to the crews.`;

const windows1252 = (text: string) =>
  Uint8Array.from(
    text,
    (character) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '—': 0x97 })[character] ?? character.charCodeAt(0),
  );
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

const read = (bytes: Uint8Array | string, name = 'article.txt', contentType?: string) =>
  parseArticle({ bytes: Buffer.from(bytes), name, ...(contentType && { contentType }) });
const slices = ({ text }: Article, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe('a plain text', () => {
  it('keeps its text unchanged and tells headline, byline, date and boilerplate', async () => {
    const article = await read(TEXT);
    expect(article.text).toBe(TEXT);
    expect(article).toMatchObject({
      title: 'Council closes “last” ferry',
      byline: 'Dana Whitlock, Harbor News',
      publishedAt: '2031-03-04',
      language: 'en',
    });
    expect(slices(article, article.headline ? [article.headline] : [])).toEqual(['Council closes “last” ferry']);
    expect(slices(article, article.boilerplate)).toEqual([
      'By Dana Whitlock, Harbor News',
      'March 4, 2031',
      'PORT HALE — ',
      'The boat leaves the pier for the last time. (Photo: Mira Okonski)',
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 little-endian with a mark', utf16(TEXT, '\uFEFF')],
    ['UTF-16 big-endian with a mark', swapped(utf16(TEXT, '\uFEFF'))],
    ['UTF-16 little-endian without a mark', utf16(TEXT, '')],
    ['UTF-16 big-endian without a mark', swapped(utf16(TEXT, ''))],
    ['windows-1252', windows1252(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['gzip of windows-1252', gzipSync(windows1252(TEXT))],
  ])('is read from %s', async (_, bytes) => expect((await read(bytes)).text).toBe(TEXT));

  it('stays UTF-8 where one letter is cut in two', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TEXT} “`).subarray(0, -1)]);
    expect((await read(bytes)).text).toContain('“It’s a loss,”');
  });

  it('has no headline where it opens with a sentence', async () => {
    const article = await read('The ferry closed on Monday.\n\nThe union said that it would go to court over it.');
    expect(article).not.toHaveProperty('headline');
    expect(article).not.toHaveProperty('title');
  });

  it('is told from HTML by its content, whatever its name and type say', async () => {
    const article = await read(
      '<html><body><p>The ferry <b>closed</b> on Monday.</p></body></html>',
      'a.txt',
      'text/plain',
    );
    expect(article.text).toBe('The ferry closed on Monday.');
  });
});

describe('a Markdown file', () => {
  it('loses its marks and keeps its words', async () => {
    const article = await read(
      `---\ntitle: "Ferry closes"\nauthor: Dana Whitlock\ndate: 2031-03-04\n---\n\n# The *last* ferry\n\n![The pier](pier.jpg)\n\nThe [council](https://harbor.example/a_(b)) **closed** the\nferry.\n\n> “It’s a loss,” the mayor said.\n\n- The line ran for 80 years.\n- It lost money.\n\nCrews\n-----\n\nThey met at 5\\* p.m.\n\n[Home](/) | [News](/news)\n`,
      'ferry.md',
    );
    expect(article).toMatchObject({ title: 'Ferry closes', byline: 'Dana Whitlock', publishedAt: '2031-03-04' });
    expect(slices(article, article.paragraphs)).toEqual([
      'The last ferry',
      'The pier',
      'The council closed the ferry.',
      '“It’s a loss,” the mayor said.',
      'The line ran for 80 years.',
      'It lost money.',
      'Crews',
      'They met at 5* p.m.',
      'Home | News',
    ]);
    expect(slices(article, article.boilerplate)).toEqual(['The pier', 'Home | News']);
    expect(article.headline).toEqual(article.paragraphs[0]);
  });
});

const GERMAN =
  'Der Stadtrat hat am Montag beschlossen, die alte Fähre einzustellen. Die Bürgermeisterin sagte, die Stadt könne sich die beiden Boote nicht mehr leisten. Die Gewerkschaft kündigte an, vor Gericht zu ziehen, weil die Stadt ihr Wort gebrochen habe. Niemand widersprach ihr.';

const OLE = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('WordDocument', 'utf16le'),
]);
const LOCKED = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]);

describe('a file that cannot be read is rejected by name:', () => {
  it.each([
    ['no bytes', Buffer.alloc(0), 'empty: the file has no bytes'],
    ['white space only', '\uFEFF \n\t\n', 'empty: the file has nothing but white space'],
    ['six megabytes of text', 'It rained. '.repeat(555_000), 'too-large: 6.1 MB; at most 5.0 MB are read'],
    ['a gzip bomb', gzipSync(Buffer.alloc(60_000_000)), 'too-large: gzip of more than 20.0 MB'],
    ['gzip in gzip', gzipSync(gzipSync(TEXT)), 'too-complex: gzip inside gzip; one layer is unpacked'],
    ['gzip cut short', gzipSync(TEXT).subarray(0, -20), 'malformed: a gzip file that is damaged or cut short'],
    ['random bytes', Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * n * 31 + n * 7) % 256)), 'not-text'],
    ['a Word 97 file named .txt', OLE, 'unsupported-type: a Word 97 .doc; save it as .docx'],
    ['an Office file with a password', LOCKED, 'encrypted: an Office file with a password; save it without'],
    [
      'a PNG image',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'unsupported-type: a PNG image; upload the text of the article',
    ],
    ['an MP3 recording', 'ID3\u0003\u0000\u0000', 'unsupported-type: an MP3 recording; upload a transcript as text'],
    ['a German article', GERMAN, 'not-english: the text looks like German; only English is read'],
    ['a newsletter offer alone', 'Sign up for our morning newsletter.', 'nothing-left'],
    ['a page of navigation', '<html><nav><a href="/">Home</a></nav><script>x()</script></html>', 'nothing-left'],
  ])('%s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({
      name: 'ArticleRejected',
      message: expect.stringContaining(message),
    });
  });

  it('but not for a few German words in an English article', async () => {
    const text = `The mayor said: “${GERMAN.slice(0, 120)}” Nobody in the room could follow what she had said to them.`;
    expect((await read(text)).language).toBe('en');
  });
});

describe('a mail', () => {
  it('keeps the quotation marks of windows-1252, in its subject too', async () => {
    const headers =
      'From: a@harbor.example\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\nSubject: =?windows-1252?Q?The_=93last=94_ferry?=';
    const type = 'Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable';
    const article = await read(`${headers}\r\n${type}\r\n\r\n=93It=92s a loss,=94 the mayor said =96 twice.`);
    expect(article).toMatchObject({ title: 'The “last” ferry', text: '“It’s a loss,” the mayor said – twice.' });
  });
});

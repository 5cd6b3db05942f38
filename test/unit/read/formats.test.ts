import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';

const read = (text: string) => parseArticle({ bytes: Buffer.from(text, 'latin1'), name: 'upload' });
const textOf = async (file: string) => (await read(file)).text;

const MAIL =
  'From: Harbor News <a@harbor.example>\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\nSubject: Re: Fwd: Boats\r\n';

describe('a mail', () => {
  it('that forwards with “>” before each line is read without them', async () => {
    const article = await read(
      `${MAIL}\r\n> The ferry across the bay closed on Monday, after eighty years, and the\r\n> union of the dockworkers said on the same day that it would sue the\r\n> council.\r\n>\r\n> The mayor did not answer.`,
    );
    expect(article).toMatchObject({
      title: 'Boats',
      text: 'The ferry across the bay closed on Monday, after eighty years, and the union of the dockworkers said on the same day that it would sue the council.\n\nThe mayor did not answer.',
    });
  });

  it('with a picture for its HTML is read from its text', async () => {
    const parts = [
      'text/plain\r\n\r\nThe ferry closed on Monday, and the union said it would sue.',
      'text/html\r\n\r\n<img src="cid:1">',
    ];
    expect(
      await textOf(
        `${MAIL}Content-Type: multipart/alternative; boundary=x\r\n\r\n${parts.map((part) => `--x\r\nContent-Type: ${part}\r\n`).join('')}--x--`,
      ),
    ).toBe('The ferry closed on Monday, and the union said it would sue.');
  });

  it('that forwards another loses the note above it and the address below', async () => {
    const paragraphs = [
      'The ferry across the bay closed on Monday, after eighty years of crossings, and nobody said why.',
      'The union of the dockworkers said that it would sue the council over the vote of last week.',
    ];
    const body = `FYI, see below.\r\n\r\nTom\r\n\r\n---------- Forwarded message ---------\r\nFrom: Harbor News <a@harbor.example>\r\nSubject: Boats\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n\r\n--\r\n4 Quay Street`;
    const { text, boilerplate } = await read(`${MAIL}\r\n${body}`);
    const left = boilerplate.map(({ start, end }) => text.slice(start, end));
    expect(left).toEqual(expect.arrayContaining(['FYI, see below.', 'Tom', '4 Quay Street']));
    expect(left).not.toEqual(expect.arrayContaining(paragraphs));
  });

  it('without a sender, as Word saves pages, is read', async () => {
    const part =
      'Content-Type: text/html; charset=us-ascii\r\n\r\n<html><body><p class=MsoNormal>The ferry closed, <span>she</span> said.<o:p></o:p></p></body></html>';
    expect(
      await textOf(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\nA single file web page.\r\n\r\n--x\r\n${part}\r\n--x--`,
      ),
    ).toBe('The ferry closed, she said.');
  });

  it('is not what a text with “From:” lines in it is', async () => {
    const text = 'From: Grandma\n\nThe ferry closed, she wrote.\n\nFrom: Mom\n\nSo it did.';
    expect(await textOf(text)).toBe(text);
  });
});

describe('news XML', () => {
  it('is read from text without markup', async () => {
    const xml =
      '<newsItem><contentMeta><headline>Ferry closes</headline><creator><name>Dana Whitlock</name></creator></contentMeta><contentSet><inlineData>The ferry closed &amp; sank.\n\nNobody cared.</inlineData></contentSet></newsItem>';
    expect(await read(xml)).toMatchObject({
      title: 'Ferry closes',
      byline: 'Dana Whitlock',
      text: 'Ferry closes\n\nThe ferry closed & sank.\n\nNobody cared.',
    });
  });

  it('that only points to an article is refused', async () => {
    const xml = '<newsItem><contentSet><remoteContent href="https://harbor.example/1"/></contentSet></newsItem>';
    await expect(read(xml)).rejects.toMatchObject({ reason: 'unsupported-type' });
  });
});

describe('news JSON', () => {
  it.each([
    [
      'schema.org’s article',
      {
        '@type': 'NewsArticle',
        headline: 'Ferry closes',
        author: [{ name: 'A B' }, { name: 'C D' }],
        articleBody: 'The ferry closed.',
      },
      { title: 'Ferry closes', byline: 'A B and C D' },
    ],
    [
      'a list of one',
      [{ title: 'Ferry closes', text: 'The ferry closed.', authors: ['A B', 'C D', 'E F'] }],
      { title: 'Ferry closes', byline: 'A B, C D and E F' },
    ],
    [
      'a body that an API cut short',
      { title: 'Ferry closes', content: 'The ferry closed. [+1234 chars]' },
      { text: 'Ferry closes\n\nThe ferry closed.' },
    ],
    [
      'a headline of several parts',
      {
        headline: { main: 'Ferry closes', kicker: 'Bay' },
        byline: { original: 'By A B' },
        body: '<p>The <b>ferry</b> closed.</p>',
      },
      { byline: 'A B', text: 'Ferry closes\n\nThe ferry closed.' },
    ],
  ])('of %s is read', async (_, json, expected) =>
    expect(await read(JSON.stringify(json, undefined, 1))).toMatchObject(expected),
  );
});

describe('RTF', () => {
  it.each([
    [
      'Unicode letters and what stands in for them',
      String.raw`{\rtf1\ansi{\uc2 \u8220??It sank,\u8221??} she said.}`,
      '“It sank,” she said.',
    ],
    [
      'letters of the code page',
      String.raw`{\rtf1\ansi\ansicpg1252 \'93It sank,\'94 she said.}`,
      '“It sank,” she said.',
    ],
    [
      'letters of another code page',
      String.raw`{\rtf1\ansi\ansicpg1251 The \'cc\'e8\'f0 sank, she said.}`,
      'The Мир sank, she said.',
    ],
    [
      'bytes of a picture',
      String.raw`{\rtf1 {\pict\bin5 }}}}}It sank.}`.replace('\\bin5 }}}}}', '\\bin4 }}}}}'),
      'It sank.',
    ],
    ['destinations that nobody knows', String.raw`{\rtf1 {\*\unknown secret}It sank.}`, 'It sank.'],
    ['escaped braces', String.raw`{\rtf1 It \{really\} sank\~twice.}`, 'It {really} sank twice.'],
    [
      'fields',
      String.raw`{\rtf1 {\field{\*\fldinst HYPERLINK "https://harbor.example"}{\fldrslt It sank.}}}`,
      'It sank.',
    ],
  ])('is read with %s', async (_, rtf, expected) => expect(await textOf(rtf)).toBe(expected));
});

import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { OLE_KINDS, OLE_MAGIC, SIGNATURES, ZIP_KINDS } from '../../../lambdas/summarize/read/signatures.ts';

const rejection = (bytes: Uint8Array, name = 'article.txt') =>
  parseArticle({ bytes, name, contentType: 'text/plain' }).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : error),
  );

const BYTES = SIGNATURES.map(({ kind, advice, magic, offset = 0 }) => ({
  kind,
  advice,
  bytes: Buffer.from('.'.repeat(offset) + magic + '.'.repeat(400), 'latin1'),
}));
const ZIPS = ZIP_KINDS.map(({ kind, advice, file }) => ({
  kind,
  advice,
  bytes: zipSync({ [file]: Buffer.from('x') }),
}));
const OLES = OLE_KINDS.map(({ kind, advice, stream }) => ({
  kind,
  advice,
  bytes: Buffer.concat([Buffer.from(OLE_MAGIC, 'latin1'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]),
}));

describe('a file of another type is refused by name, with what to do instead:', () => {
  it.each([...BYTES, ...ZIPS, ...OLES])('$kind', async ({ kind, advice, bytes }) => {
    expect(await rejection(bytes)).toBe(`unsupported-type: ${kind}; ${advice}`);
  });

  it.each([
    ['an RSS feed', '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'],
    ['an Atom feed', '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>'],
    ['an SVG drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Boat</text></svg>'],
    ['a sitemap', '<?xml version="1.0"?><urlset />'],
    ['subtitles', 'WEBVTT\n\n00:01.000 --> 00:04.000\nThe boat sank.'],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
    ['an address card', 'BEGIN:VCARD\nEND:VCARD'],
    ['a program', '#!/bin/sh\necho boat'],
    ['XML of another kind than news', '<?xml version="1.0"?>\n<!-- a book -->\n<book><p>The boat sank.</p></book>'],
  ])('%s', async (kind, text) => expect(await rejection(Buffer.from(text))).toContain(`unsupported-type: ${kind}; `));

  it.each([
    [
      'XHTML',
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>The boat sank, said the mayor.</p></body></html>',
    ],
    ['RTF named .doc', '{\\rtf1 The boat sank, said the mayor.}'],
    ['HTML named .doc', '<html><body>The boat sank, said the mayor.</body></html>'],
    ['text named .png', 'The boat sank, said the mayor.'],
  ])('but not %s', async (_, text) => expect(await rejection(Buffer.from(text), 'article.doc')).toBe('read'));
});

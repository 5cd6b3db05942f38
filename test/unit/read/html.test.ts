import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { FERRY } from '../../fixtures/read/article.ts';

const BODY = FERRY.paragraphs.map((words) => `<p>${words}</p>`).join('\n');
const read = (html: string) => parseArticle({ bytes: Buffer.from(html), name: 'a.html' });
const page = (head: string, body = BODY) =>
  `<!doctype html><html><head>${head}</head><body><article>${body}</article></body></html>`;

const boilerplateOf = async (html: string) => {
  const { text, boilerplate } = await read(html);
  return boilerplate.map(({ start, end }) => text.slice(start, end));
};

describe('what a page says of its article', () => {
  it.each([
    [
      'the heading where the title adds the site to it',
      '<title>Ferry closes for good today | Harbor News</title>',
      '<h1>Ferry closes for good today</h1>',
      { title: 'Ferry closes for good today' },
    ],
    [
      'the title without the site where there is no heading',
      '<title>Ferry closes for good today - Harbor News</title>',
      '',
      { title: 'Ferry closes for good today' },
    ],
    [
      'the heading where the title is none',
      '<title>Home</title>',
      '<h1>Ferry closes for good today</h1>',
      { title: 'Ferry closes for good today' },
    ],
    [
      'a title whose dash belongs to it',
      '<title>Ferry closes – and nobody on the island is glad of it at all</title>',
      '',
      { title: 'Ferry closes – and nobody on the island is glad of it at all' },
    ],
    [
      'JSON-LD before meta',
      '<meta property="og:title" content="Boats!"><script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Ferry closes &amp; nobody cares","author":{"name":"Dana Whitlock"}}]</script>',
      '',
      { title: 'Ferry closes & nobody cares', byline: 'Dana Whitlock' },
    ],
    [
      'meta where JSON-LD is broken',
      '<script type="application/ld+json">{"@type":"NewsArticle",}</script><meta name="author" content="By Dana Whitlock"><meta property="article:published_time" content="2031-03-04T10:00:00+0100">',
      '',
      { byline: 'Dana Whitlock', publishedAt: '2031-03-04T10:00:00+01:00' },
    ],
    [
      'the page itself where nothing else does',
      '',
      '<p class="byline">By <a rel="author">Dana Whitlock</a></p><time datetime="2031-03-04">today</time>',
      { byline: 'Dana Whitlock', publishedAt: '2031-03-04' },
    ],
    [
      'the article that the title names, not one that it links to',
      '<title>Ferry closes for good | Harbor News</title><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Crane falls","author":"X Y"},{"@type":"NewsArticle","headline":"Ferry closes for good","author":"Dana Whitlock"}]</script>',
      '',
      { title: 'Ferry closes for good', byline: 'Dana Whitlock' },
    ],
    [
      'an author’s name, not the address of one',
      '<meta property="article:author" content="https://social.example/dana"><meta name="byl" content="By Dana Whitlock">',
      '',
      { byline: 'Dana Whitlock' },
    ],
    [
      'no address that is no address',
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/relative">',
      '',
      {},
    ],
  ])('is read from %s', async (_, head, extra, expected) => {
    const article = await read(page(head, extra + BODY));
    expect(article).toMatchObject(expected);
    expect(article).not.toHaveProperty('canonicalUrl');
  });

  it('is read from its JSON-LD alone where the page has no text of its own', async () => {
    const linked = { '@type': 'NewsArticle', headline: FERRY.title, articleBody: FERRY.paragraphs.join('\n\n') };
    const article = await read(
      page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, '<p>Please switch on scripts.</p>'),
    );
    expect(article.text).toBe([FERRY.title, ...FERRY.paragraphs].join('\n\n'));
  });
});

describe('on a page, boilerplate is', () => {
  it.each([
    [
      'a caption by the name of its class',
      '<p class="imageCaption">The north pier on a quiet day</p>',
      ['The north pier on a quiet day'],
    ],
    [
      'a list of links',
      '<ul><li><a href="/1">Harbor fees to rise</a></li><li><a href="/2">Who owns the pier</a></li></ul>',
      ['Harbor fees to rise', 'Who owns the pier'],
    ],
    [
      'a link behind its label',
      '<p><b>What to know:</b> <a href="/live">Follow the vote as it is counted</a></p>',
      ['What to know: Follow the vote as it is counted'],
    ],
    [
      'a pull quote',
      '<blockquote class="pullquote">Love does not pay for diesel.</blockquote>',
      ['Love does not pay for diesel.'],
    ],
    [
      'a short quotation that repeats the text',
      '<blockquote><p>Love does not pay for diesel.</p></blockquote>',
      ['Love does not pay for diesel.'],
    ],
    [
      'no quotation of something else',
      '<blockquote><p>Nobody has asked the fish, said the union.</p></blockquote>',
      [],
    ],
    [
      'what its JSON-LD does not count as the article',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: FERRY.paragraphs.join(' ') })}</script><p>Our readers can visit the exhibition on boats until the end of May.</p>`,
      ['Our readers can visit the exhibition on boats until the end of May.'],
    ],
    [
      'nothing that is a list of the article',
      '<ul><li>The line carried 1,900 people a day, the study found.</li></ul>',
      [],
    ],
  ])('%s', async (_, extra, expected) => {
    const middle = BODY.indexOf('<p>', BODY.length / 2);
    const html = page('', BODY.slice(0, middle) + extra + BODY.slice(middle));
    expect(await boilerplateOf(html)).toEqual(expected);
  });

  it('who wrote it, at its end', async () => {
    const head = '<meta name="author" content="Dana Whitlock">';
    const about = 'Dana Whitlock covers the harbor for this paper.';
    expect(await boilerplateOf(page(head, `${BODY}<p>${about}</p>`))).toEqual([about]);
  });
});

describe('paragraphs of a page', () => {
  it.each([
    ['single line breaks', FERRY.paragraphs.join('<br>')],
    ['double line breaks', FERRY.paragraphs.join('<br/>\n<br/>')],
    [
      'text as it was typed',
      `<pre>${FERRY.paragraphs.map((words) => words.replace(/(.{50,60}) /g, '$1\n')).join('\n\n')}</pre>`,
    ],
    ['divs', FERRY.paragraphs.map((words) => `<div><span>${words}</span></div>`).join('')],
    ['unclosed elements', FERRY.paragraphs.map((words) => `<p>${words}`).join('\n')],
    [
      'upper case and entities',
      FERRY.paragraphs.map((words) => `<P>${words.replaceAll('“', '&#8220;').replaceAll('’', '&rsquo;')}</P>`).join(''),
    ],
    [
      'words split by markup',
      FERRY.paragraphs.map((words) => `<p><b>${words.slice(0, 9)}</b>${words.slice(9)}</p>`).join(''),
    ],
  ])('are told by %s', async (_, body) => {
    const { text } = await read(`<html><body><div>${body}</div></body></html>`);
    expect(text).toBe(FERRY.paragraphs.join('\n\n'));
  });
});

import { Parser } from 'htmlparser2';
import { isoDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { joinNames, type LinkedArticle } from './json-ld.ts';

/** Title, byline, date, publisher, canonical link and language of a page: JSON-LD first, then meta, then the page. */
export function readPageMetadata(document: Document, linked: LinkedArticle = {}): Metadata {
  const meta = metaElements(document);
  const publisher = plain(linked.publisher ?? meta('og:site_name', 'application-name'));
  const entries = {
    title: readTitle(document, meta, linked, publisher),
    byline: plain(
      linked.author ??
        meta(
          'author',
          'byl',
          'parsely-author',
          'article:author',
          'dc.creator',
          'sailthru.author',
          'cxenseparse:author',
        ) ??
        authorsOnPage(document),
    )?.replace(/^by:? /i, ''),
    publishedAt: isoDate(
      linked.datePublished ??
        meta(
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'dc.date',
          'dc.date.issued',
          'date',
          'pubdate',
          'publish-date',
          'sailthru.date',
          'og:published_time',
          'cxenseparse:recs:publishtime',
        ) ??
        dateOnPage(document) ??
        '',
    ),
    publisher,
    canonicalUrl:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta('og:url')) ??
      webAddress(linked.url),
    language: document.documentElement?.getAttribute('lang') || linked.inLanguage || meta('og:locale'),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''));
}

type Meta = (...names: readonly string[]) => string | undefined;

function metaElements(document: Document): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (name && content && !/^https?:\/\/[^ ]*$/.test(name === 'og:url' ? '' : content) && !values.has(name))
      values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

function readTitle(
  document: Document,
  meta: Meta,
  linked: LinkedArticle,
  publisher: string | undefined,
): string | undefined {
  const heading = plain(onlyHeading(document));
  const title =
    plain(linked.headline ?? meta('og:title', 'twitter:title', 'parsely-title', 'dc.title') ?? undefined) ??
    plain(document.querySelector('title')?.textContent);
  if (!title) return heading;
  if (heading && heading.length >= 15 && squeeze(title).includes(squeeze(heading).slice(0, 60))) return heading;
  return withoutSiteName(title, publisher);
}

function onlyHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('[itemprop~="headline"], h1')].map(
    (element) => element.textContent ?? '',
  );
  return headings.find((words) => words.trim().length >= 15);
}

/** "Council rejects tram line - Harbor News" without its last part, where that is the publisher or a short name. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const match = /^(?<words>.{15,}) (?:[|»·–—-]|::) (?<site>[^|»·–—]{2,40})$/.exec(title)?.groups;
  if (!match?.words || !match.site) return title;
  const isPublisher = publisher && squeeze(publisher).includes(squeeze(match.site));
  return isPublisher || (match.site.split(' ').length <= 4 && /^\p{Lu}/u.test(match.site)) ? match.words : title;
}

function authorsOnPage(document: Document): string | undefined {
  const named = [
    ...document.querySelectorAll(
      '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline-name, .author-name, .byline__name',
    ),
  ]
    .map((element) => plain(element.textContent) ?? '')
    .filter((words) => words.length > 3 && words.length < 60);
  if (named.length > 0) return joinNames([...new Set(named)].slice(0, 4));
  const line = plain(document.querySelector('.byline, [class*="byline"], [class*="author"]')?.textContent);
  return line && line.length < 100 && /^by /i.test(line) ? line : undefined;
}

function dateOnPage(document: Document): string | undefined {
  const element = document.querySelector('[itemprop~="datePublished"], time[datetime], time[pubdate]');
  const stated = element?.getAttribute('datetime') ?? element?.getAttribute('content');
  return (
    stated ??
    element?.textContent ??
    document.querySelector('.dateline, [class*="publish"], [class*="timestamp"], .date')?.textContent ??
    undefined
  );
}

/** Without tags and with entities as their letters: titles come escaped once, sometimes twice. */
function plain(words: string | null | undefined): string | undefined {
  let text = '';
  const parser = new Parser({
    ontext(part) {
      text += part;
    },
  });
  parser.end(words ?? '');
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

function squeeze(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function webAddress(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

import { isoDate } from '../dates.ts';
import type { Metadata } from '../draft.ts';
import { filled, joinNames } from '../json-values.ts';
import type { LinkedArticle } from './json-ld.ts';
import { plainWords } from './plain-words.ts';
import { type Meta, readTitle } from './title.ts';

/** Title, byline, date, publisher, canonical link and language of a page: JSON-LD first, then meta, then the page. */
export function readPageMetadata(document: Document, linked: LinkedArticle = {}): Metadata {
  const meta = metaElements(document);
  const publisher = plainWords(linked.publisher ?? meta('og:site_name', 'application-name'));
  return filled({
    title: readTitle(document, meta, linked, publisher),
    byline: plainWords(linked.author ?? meta(...AUTHOR_NAMES) ?? authorsOnPage(document))?.replace(/^by:? /i, ''),
    publishedAt: firstDate([linked.datePublished, meta(...DATE_NAMES), dateOnPage(document)]),
    publisher,
    canonicalUrl:
      webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
      webAddress(meta('og:url')) ??
      webAddress(linked.url),
    language: document.documentElement?.getAttribute('lang') || linked.inLanguage || meta('og:locale'),
  });
}

/** The first that can be read. */
function firstDate(stated: readonly (string | undefined)[]): string | undefined {
  return stated.map((words) => isoDate(words ?? '')).find((date) => date !== undefined);
}

const AUTHOR_NAMES = [
  'author',
  'byl',
  'parsely-author',
  'article:author',
  'dc.creator',
  'sailthru.author',
  'cxenseparse:author',
];
const DATE_NAMES = [
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
];

/** The content of the first meta element that has one of these names. */
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

function authorsOnPage(document: Document): string | undefined {
  const named = [
    ...document.querySelectorAll(
      '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline-name, .author-name, .byline__name',
    ),
  ]
    .map((element) => plainWords(element.textContent) ?? '')
    .filter((words) => words.length > 3 && words.length < 60);
  if (named.length > 0) return joinNames([...new Set(named)].slice(0, 4));
  const line = plainWords(document.querySelector('.byline, [class*="byline"], [class*="author"]')?.textContent);
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

function webAddress(address: string | null | undefined): string | undefined {
  return address && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}

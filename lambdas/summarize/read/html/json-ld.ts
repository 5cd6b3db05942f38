import { filled, isThing, namesIn, type Thing, words } from '../json-values.ts';
import { squeeze } from './plain-words.ts';

/** What a page's JSON-LD says of its article, as strings; see schema.org/NewsArticle. */
export interface LinkedArticle {
  readonly headline?: string;
  readonly author?: string;
  readonly datePublished?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly inLanguage?: string;
  readonly articleBody?: string;
}

/**
 * The article of a page's JSON-LD scripts: the one that the page's title names, or the first.
 * @returns undefined where there is none, or none that can be parsed
 */
export function readLinkedArticle(scripts: readonly string[], pageTitle: string): LinkedArticle | undefined {
  const things = scripts.flatMap((script) => flatten(parse(script)));
  const articles = things
    .filter((thing) => ARTICLE_TYPE.test([thing['@type']].flat().join(' ')))
    .map((thing) => linkedArticle(thing));
  const title = squeeze(pageTitle);
  const named = articles.find(({ headline = '' }) => headline !== '' && title.includes(squeeze(headline).slice(0, 40)));
  return named ?? articles[0];
}

const ARTICLE_TYPE = /\b(?:\w*Article|Report|BlogPosting|LiveBlogPosting|Review)\b/;

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(/^\s*(?:<!--|\/\*.{0,40}\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*;?\s*$/g, '').replace(/\p{Cc}/gu, ' '),
    );
  } catch {
    return undefined; // one page in thirty has broken JSON-LD; its meta elements say the same
  }
}

function flatten(value: unknown, depth = 0): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isThing(value) || depth > 3) return [];
  const inner = ['@graph', 'mainEntity'].flatMap((key) => flatten(value[key], depth + 1));
  return [value, ...inner];
}

function linkedArticle(thing: Thing): LinkedArticle {
  return filled({
    headline: words(thing.headline) ?? words(thing.name),
    author: namesIn(thing.author ?? thing.creator),
    datePublished: words(thing.datePublished) ?? words(thing.dateCreated),
    publisher: namesIn(thing.publisher),
    url: words(thing.url) ?? words(thing.mainEntityOfPage) ?? idOf(thing.mainEntityOfPage),
    inLanguage: words(thing.inLanguage),
    articleBody: words(thing.articleBody),
  });
}

function idOf(value: unknown): string | undefined {
  return isThing(value) ? words(value['@id']) : undefined;
}

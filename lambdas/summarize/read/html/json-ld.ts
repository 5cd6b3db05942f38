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

/** The first article in a page's JSON-LD scripts; undefined where there is none, or none that can be parsed. */
export function readLinkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const things = scripts.flatMap((script) => flatten(parse(script)));
  const article = things.find((thing) => ARTICLE_TYPE.test([thing['@type']].flat().join(' ')));
  return article && linkedArticle(article);
}

const ARTICLE_TYPE = /\b(?:\w*Article|Report|BlogPosting|LiveBlogPosting|Review)\b/;

type Thing = Readonly<Record<string, unknown>>;

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
  const inner = ['@graph', 'mainEntity', 'itemListElement'].flatMap((key) => flatten(value[key], depth + 1));
  return [value, ...inner];
}

function linkedArticle(thing: Thing): LinkedArticle {
  const entries = {
    headline: words(thing.headline) ?? words(thing.name),
    author: names(thing.author ?? thing.creator),
    datePublished: words(thing.datePublished) ?? words(thing.dateCreated),
    publisher: names(thing.publisher),
    url: words(thing.url) ?? words(thing.mainEntityOfPage) ?? idOf(thing.mainEntityOfPage),
    inLanguage: words(thing.inLanguage),
    articleBody: words(thing.articleBody),
  };
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function names(value: unknown): string | undefined {
  const all = [value].flat().flatMap((item) => words(item) ?? (isThing(item) ? words(item.name) : undefined) ?? []);
  const people = [...new Set(all)].filter((name) => !/^https?:/.test(name));
  return people.length === 0 ? undefined : joinNames(people);
}

/** "A", "A and B", "A, B and C". */
export function joinNames(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`;
}

function idOf(value: unknown): string | undefined {
  return isThing(value) ? words(value['@id']) : undefined;
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { ArticleRejected } from '../../errors.ts';
import { isoDate } from '../dates.ts';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import { filled, isThing, nameOf, namesIn, type Thing, things, words } from '../json-values.ts';
import { findParagraphs } from '../paragraphs.ts';
import type { TextSource } from '../source.ts';

/**
 * An article as an agency or a news API sends it: ninjs (https://iptc.org/standards/ninjs/), schema.org's NewsArticle,
 * and the JSON of the common APIs, which differ in names more than in shape.
 */
export async function readNewsJson({ text }: TextSource): Promise<Draft> {
  const article = onlyArticle(parse(text));
  const body = bodyOf(article);
  const metadata = metadataOf(article);
  const blocks = /<(?:p|br|div|h\d)\b/i.test(body) ? await markedUpBlocks(body) : plainBlocks(body);
  const headline: readonly Block[] = metadata.title ? [{ text: metadata.title, role: 'headline' }] : [];
  return draftOf(metadata, [...headline, ...blocks.filter((block) => block.text.trim() !== metadata.title)]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ArticleRejected('malformed', 'JSON that is damaged or cut short', { cause });
  }
}

/** The article itself, out of what an API wraps it in. */
function onlyArticle(value: unknown, depth = 0): Thing {
  const list = Array.isArray(value) ? value : undefined;
  if (list && list.length !== 1) throw unsupported(`JSON of ${list.length} items; upload the articles one by one`);
  const thing = list ? list[0] : value;
  if (!isThing(thing)) throw unsupported(NO_ARTICLE);
  if (bodyOf(thing) !== '') return thing;
  const inner = WRAPPERS.map((key) => thing[key]).find((content) => isThing(content) || Array.isArray(content));
  if (inner === undefined || depth > 4) throw unsupported(NO_ARTICLE);
  return onlyArticle(inner, depth + 1);
}

const WRAPPERS = [
  'articles',
  'article',
  'response',
  'content',
  'results',
  'result',
  'data',
  'items',
  'item',
  'docs',
  'news',
  'story',
];
const NO_ARTICLE = 'JSON without an article; expected ninjs, or a title and its text';

/** A body is a string; where an API sends several kinds, the fullest text counts. */
function bodyOf(thing: Thing): string {
  const fields = isThing(thing.fields) ? thing.fields : {};
  const named = BODIES.map((key) => words(thing[key]) ?? words(fields[key])).find((body) => body !== undefined);
  const listed = things(thing.bodies).find((body) => words(body.value));
  return (named ?? words(listed?.value) ?? '').replace(/\s*\[\+\d{1,7} chars\]\s*$/, '');
}

const BODIES = [
  'body_xhtml',
  'body_html',
  'body_text',
  'articleBody',
  'bodyText',
  'body',
  'content',
  'text',
  'full_text',
  'fulltext',
  'maintext',
];

function metadataOf(thing: Thing): Metadata {
  const fields = isThing(thing.fields) ? thing.fields : {};
  const first = (...keys: readonly string[]) =>
    keys.map((key) => words(thing[key]) ?? words(fields[key])).find((value) => value !== undefined);
  return filled({
    title: first('headline', 'title', 'webTitle', 'name') ?? mainOf(thing.headlines) ?? nameOf(thing.headline),
    byline: (
      first('byline', 'by', 'author', 'creator') ??
      namesIn(thing.authors ?? thing.author ?? thing.creators) ??
      nameOf(thing.byline)
    )?.replace(/^by:? /i, ''),
    publishedAt: isoDate(
      first(
        'firstcreated',
        'contentcreated',
        'versioncreated',
        'publishedAt',
        'published_at',
        'datePublished',
        'webPublicationDate',
        'pub_date',
        'pubDate',
        'published',
        'date_publish',
        'date',
      ) ?? '',
    ),
    publisher:
      first('source', 'publisher', 'copyrightholder', 'provider', 'publication') ??
      nameOf(thing.source) ??
      nameOf(thing.publisher) ??
      nameOf(thing.provider),
    canonicalUrl: [first('url', 'webUrl', 'web_url', 'link', 'canonicalUrl', 'uri')].find(
      (url) => url && /^https?:\/\/\S+$/.test(url),
    ),
    language: first('language', 'lang', 'inLanguage'),
  });
}

/** ninjs 2 has several headlines and bodies, each with a role. */
function mainOf(value: unknown): string | undefined {
  const all = things(value);
  return words((all.find((item) => item.role === 'main') ?? all[0])?.value);
}

/** HTML takes a large parser, which most agencies' JSON does without. */
async function markedUpBlocks(body: string): Promise<readonly Block[]> {
  const { readFragment } = await import('../html/page.ts');
  return readFragment(body);
}

function plainBlocks(body: string): readonly Block[] {
  return findParagraphs(body).map(({ start, end }) => ({ text: body.slice(start, end), role: 'paragraph' }));
}

function unsupported(detail: string): ArticleRejected {
  return new ArticleRejected('unsupported-type', detail);
}

import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import { findArticle } from './article.ts';
import { blocksIn } from './blocks.ts';
import { checkPage } from './guard.ts';
import { readLinkedArticle } from './json-ld.ts';
import { readPageMetadata } from './metadata.ts';
import { checkedBy, withoutAuthor } from './not-the-article.ts';
import { squeeze } from './plain-words.ts';
import { prepare } from './prepare.ts';

/**
 * Reads a web page as a browser saved it: its article with captions and asides tagged, and what it says of itself.
 * No address in it is ever fetched, no script run.
 * @throws ArticleRejected `too-complex`
 */
export function readPage(html: string): Draft {
  checkPage(html);
  const document = documentOf(html);
  const linked = readLinkedArticle(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    document.querySelector('title')?.textContent ?? '',
  );
  const metadata = readPageMetadata(document, linked);
  prepare(document, metadata.title);
  const blocks = checkedBy(
    linked,
    findArticle(document, linked, () => documentOf(html)),
  );
  return draftOf(metadata, withHeadline(metadata, withoutAuthor(metadata, blocks)));
}

/** Reads a piece of HTML that holds nothing but the article: a chapter, an agency's body. */
export function readFragment(html: string): readonly Block[] {
  checkPage(html);
  return blocksIn(documentOf(html).body);
}

/** parse5 builds what a browser would; linkedom alone gives an empty body where a page doesn't open with <html>. */
function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html, { scriptingEnabled: false }))).document;
}

/** The title leads the text, as the page shows it; where the text opens with it already, that is the headline. */
function withHeadline({ title }: Metadata, blocks: readonly Block[]): readonly Block[] {
  if (!title) return blocks;
  const same = blocks.slice(0, 5).findIndex((block) => squeeze(block.text) === squeeze(title));
  const rest = blocks.filter((_, index) => index !== same);
  return [{ text: title, role: 'headline' }, ...rest];
}

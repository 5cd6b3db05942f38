import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { type Block, type Draft, draftOf, type Metadata } from '../draft.ts';
import { findParagraphs } from '../paragraphs.ts';
import { blocksIn, isElement } from './blocks.ts';
import { checkPage } from './guard.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { readPageMetadata } from './metadata.ts';
import { checkedBy, withoutAuthor } from './not-the-article.ts';
import { plainWords, squeeze } from './plain-words.ts';
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
  const fallback = () => sentencesOnly(blocksIn(documentOf(html).body));
  const blocks = checkedBy(linked, betterOf(articleBlocks(document), bodyOf(linked), fallback));
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

const TOO_SHORT = 250; // a brief of two sentences has some 280; Readability's own 500 takes the whole page for one

function articleBlocks(document: Document): readonly Block[] {
  const reader = new Readability<Node>(document, {
    keepClasses: true,
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: TOO_SHORT,
  });
  const content = reader.parse()?.content;
  return content && isElement(content) ? blocksIn(content) : [];
}

function bodyOf(linked: LinkedArticle | undefined): readonly Block[] {
  const body = linked?.articleBody?.replace(/<\/?(?:p|br|div)\b[^<>]{0,200}>/gi, '\n') ?? '';
  return findParagraphs(body).map(({ start, end }) => ({
    text: plainWords(body.slice(start, end)) ?? '',
    role: 'paragraph',
  }));
}

/** The page's own text is kept; what JSON-LD repeats of it helps only where the page has hardly any. */
function betterOf(
  page: readonly Block[],
  linked: readonly Block[],
  fallback: () => readonly Block[],
): readonly Block[] {
  const lengths = [page, linked].map(proseLength);
  const [onPage = 0, inLinked = 0] = lengths;
  if (inLinked > TOO_SHORT && onPage < inLinked * 0.5) return linked;
  if (onPage >= TOO_SHORT) return page;
  const whole = fallback();
  return proseLength(whole) > onPage ? whole : page;
}

/** Where nothing tells the article from its page, short pieces that are no sentences are taken for the page's. */
function sentencesOnly(blocks: readonly Block[]): readonly Block[] {
  const isSentence = ({ text }: Block) => text.trim().length >= 60 || /[.!?]["”’)]?\s*$/.test(text);
  return blocks.map((block) => (isSentence(block) ? block : { ...block, role: 'boilerplate' }));
}

function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.role === 'paragraph' ? block.text.trim().length : 0), 0);
}

/** The title leads the text, as the page shows it; where the text opens with it already, that is the headline. */
function withHeadline({ title }: Metadata, blocks: readonly Block[]): readonly Block[] {
  if (!title) return blocks;
  const same = blocks.slice(0, 5).findIndex((block) => squeeze(block.text) === squeeze(title));
  const rest = blocks.filter((_, index) => index !== same);
  return [{ text: title, role: 'headline' }, ...rest];
}

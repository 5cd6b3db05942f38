import { Readability } from '@mozilla/readability';
import type { Block } from '../draft.ts';
import { findParagraphs } from '../paragraphs.ts';
import { blocksIn, isElement } from './blocks.ts';
import type { LinkedArticle } from './json-ld.ts';
import { plainWords, squeeze } from './plain-words.ts';

/**
 * The article of a page. Readability finds it; what the page itself calls the body of its article, on the page or in
 * JSON-LD, counts where Readability saw much less of it.
 * @param document is used up
 * @param again the document once more, as it was
 */
export function findArticle(
  document: Document,
  linked: LinkedArticle | undefined,
  again: () => Document,
): readonly Block[] {
  const marked = markedBlocks(document);
  const found = readableBlocks(document);
  const page = proseLength(marked) > proseLength(found) * MUCH_MORE ? marked : found;
  const repeated = bodyOf(linked);
  if (proseLength(page) * MUCH_MORE < proseLength(repeated) && isPartOf(page, repeated)) return repeated;
  if (proseLength(page) >= TOO_SHORT) return page;
  const whole = sentencesOnly(blocksIn(again().body));
  return proseLength(whole) > proseLength(page) ? whole : page;
}

const MUCH_MORE = 1.25;
const TOO_SHORT = 250; // a brief of two sentences has some 280; Readability's own 500 takes the whole page for one

/** The element that schema.org's words mark as the article's body, where there is one and no more. */
function markedBlocks(document: Document): readonly Block[] {
  const bodies = [...document.querySelectorAll('[itemprop~="articleBody"]')].filter(
    (element) => (element.textContent ?? '').trim().length >= TOO_SHORT,
  );
  const [body] = bodies;
  return body && bodies.length === 1 ? blocksIn(body) : [];
}

function readableBlocks(document: Document): readonly Block[] {
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

/** Whether most of what was found on the page, if anything much was, belongs to the longer text. */
function isPartOf(page: readonly Block[], whole: readonly Block[]): boolean {
  if (proseLength(whole) < TOO_SHORT) return false;
  const all = squeeze(
    whole
      .map(({ text }) => text)
      .join(' ')
      .slice(0, LONGEST_COMPARED),
  );
  const said = page.filter(({ text }) => all.includes(squeeze(text).slice(0, PROBE)));
  return proseLength(page) * 2 < proseLength(whole) || proseLength(said) * 2 > proseLength(page);
}

const LONGEST_COMPARED = 200_000;
const PROBE = 60;

/** Where nothing tells the article from its page, short pieces that are no sentences are taken for the page's. */
function sentencesOnly(blocks: readonly Block[]): readonly Block[] {
  const isSentence = ({ text }: Block) => text.trim().length >= 60 || /[.!?]["”’)]?\s*$/.test(text);
  return blocks.map((block) => (isSentence(block) ? block : { ...block, role: 'boilerplate' }));
}

function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.role === 'paragraph' ? block.text.trim().length : 0), 0);
}

import { BLOCKS } from './elements.ts';
import { showCollapsed } from './hidden.ts';
import { namesOf, nameWords } from './names.ts';
import { squeeze } from './plain-words.ts';

/**
 * Makes a page easier to find the article in: without dialogs, consent banners and video players, without the next
 * articles that some sites put below, with what is only shown after a click, and with plain paragraphs.
 * @param title of the article, where it is known
 */
export function prepare(document: Document, title = ''): void {
  dropMachinery(document);
  dropOtherArticles(document, title);
  showCollapsed(document);
  unwrapSingles(document);
  renameTextDivs(document);
}

/** On the page of a short article the words about cookies are the longest text. */
function dropMachinery(document: Document): void {
  const total = document.body.textContent?.length ?? 0;
  for (const element of document.querySelectorAll('[class], [id], dialog, [role="dialog"]')) {
    const isMachinery = element.matches('dialog, [role="dialog"]') || MACHINERY_NAMES.test(namesOf(element));
    const isSmall = (element.textContent?.length ?? 0) < total * MOST_OF_PAGE;
    if (isMachinery && isSmall && !element.querySelector('h1, article, main')) element.remove();
  }
}

const MOST_OF_PAGE = 0.5;
const MACHINERY_NAMES = nameWords(
  'vjs|video-js|jwplayer|onetrust|ot-sdk|cookies?|cookie-?\\w*|consent|gdpr|ccpa|cmp|didomi|truste|qc-cmp2?|sp-message|privacy-?(?:banner|notice|prompt|popup)',
);

/** Where several articles with headings stand one below the other, and one has the page's title, that is the article. */
function dropOtherArticles(document: Document, title: string): void {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => article.querySelector('h1') && !article.parentElement?.closest('article'),
  );
  const others = articles.filter((article) => !isTitled(article, title));
  if (others.length === articles.length - 1) for (const article of others) article.remove();
}

function isTitled(article: Element, title: string): boolean {
  const letters = squeeze(title);
  return [...article.querySelectorAll('h1')]
    .map((heading) => squeeze(heading.textContent ?? ''))
    .some((heading) => heading.length >= SHORTEST_TITLE && (letters.includes(heading) || heading.includes(letters)));
}

const SHORTEST_TITLE = 15;

/**
 * A division that holds nothing but words is a paragraph. Left to Readability it would lose its name, which may say
 * that it is a caption.
 */
function renameTextDivs(document: Document): void {
  for (const division of document.querySelectorAll('div')) {
    if (division.querySelector(INNER_BLOCKS) || !/\S/.test(division.textContent ?? '')) continue;
    const paragraph = document.createElement('p');
    for (const { name, value } of division.attributes) paragraph.setAttribute(name, value);
    paragraph.append(...division.childNodes);
    division.replaceWith(paragraph);
  }
}

const INNER_BLOCKS = [...BLOCKS, 'br', 'img', 'video', 'iframe', 'svg'].join(',');

/**
 * Sites that are built of components wrap each paragraph three times, and then none has neighbors. A wrapper's names go
 * to what it wraps.
 */
function unwrapSingles(document: Document): void {
  for (const wrapper of [...document.querySelectorAll('div, section')].reverse()) {
    const [child] = wrapper.children;
    if (!child || wrapper.children.length > 1 || !WRAPPED.has(child.localName) || hasTextOfItsOwn(wrapper)) continue;
    child.setAttribute('class', `${namesOf(wrapper)} ${child.getAttribute('class') ?? ''}`.trim());
    wrapper.replaceWith(child);
  }
}

const WRAPPED: ReadonlySet<string> = new Set(['div', 'section', 'p']);
const TEXT_NODE = 3;

function hasTextOfItsOwn(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === TEXT_NODE && /\S/.test(node.textContent ?? ''));
}

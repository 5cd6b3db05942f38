import { paragraphLength } from './lengths.ts';
import { namesOf, nameWords } from './names.ts';
import { squeeze } from './plain-words.ts';

/**
 * Takes what stands below an article out of its page: the next articles, lists of others, readers' comments. They may be
 * longer than the article itself.
 * @param title of the article: without it nothing tells one from another
 */
export function dropOtherStories(document: Document, title: string): void {
  const headings = [...document.querySelectorAll('h1')].filter(
    (heading) => squeeze(heading.textContent ?? '').length >= SHORTEST_TITLE,
  );
  const own = headings.find((heading) => isSame(heading.textContent ?? '', title));
  if (!own) return;
  for (const heading of headings) dropSibling(own, heading);
  dropNamed(document, own);
}

const SHORTEST_TITLE = 15;

function isSame(heading: string, title: string): boolean {
  const [one, other] = [squeeze(heading), squeeze(title)];
  return other !== '' && (one.includes(other) || other.includes(one));
}

/** An article below the first is built as that one is: the same element, of the same class. */
function dropSibling(own: Element, heading: Element): void {
  let mine: Element = own;
  while (mine.parentElement && !mine.parentElement.contains(heading)) mine = mine.parentElement;
  const theirs = [...(mine.parentElement?.children ?? [])].find((child) => child.contains(heading));
  if (!theirs || theirs === mine || theirs.localName !== mine.localName) return;
  if (mine.localName === 'article' || (mine.className !== '' && mine.className === theirs.className)) theirs.remove();
}

/** Only what comes after as much text as an article has: whatever it is called, the first text below a heading is its own. */
function dropNamed(document: Document, own: Element): void {
  const inOrder = [...document.querySelectorAll('h1, p, div, section, aside, ul, ol')];
  let before = 0;
  for (const element of inOrder.slice(inOrder.indexOf(own) + 1)) {
    if (!element.isConnected) continue; // gone with what held it
    if (element.localName === 'p') before += paragraphLength(element);
    else if (before >= SHORTEST_ARTICLE && OTHERS.test(namesOf(element)) && isList(element)) element.remove();
  }
}

const SHORTEST_ARTICLE = 250;
const OTHERS = nameWords(
  `comments|comment-?list|disqus\\w*|fb-comments|responses|replies|related|related-?\\w*|recirc\\w*|more-?(?:stories|news|from|in)|
  most-?(?:read|popular|viewed)|trending|read-?next|recommended|recommendations|outbrain|taboola`,
);

function isList(element: Element): boolean {
  const kinds = new Map<string, number>();
  for (const { localName, className } of element.querySelectorAll('article, li, div, h2, h3, h4')) {
    const kind = `${localName} ${className}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return Math.max(0, ...kinds.values()) >= FEWEST_PIECES;
}

const FEWEST_PIECES = 2;

import type { Block } from '../draft.ts';

/** The text blocks under an element in reading order; captions, asides and link lists are tagged, never dropped. */
export function blocksIn(root: Element): readonly Block[] {
  const total = lengthOf(root);
  const blocks: Block[] = [];
  let line = newLine('paragraph');
  const endLine = (role: Block['role']) => {
    blocks.push(...paragraphsOf(line));
    line = newLine(role);
  };
  const visit = (node: Node, role: Block['role']): void => {
    if (node.nodeType === TEXT_NODE) line = addText(line, node);
    if (!isElement(node) || LEFT_OUT.has(node.localName) || isHidden(node)) return;
    if (node.localName === 'br') line = { ...line, text: `${line.text}\n` };
    const inner = role === 'boilerplate' ? role : roleOf(node, total);
    const breaks = BLOCKS.has(node.localName) || inner !== role;
    if (breaks) endLine(inner);
    for (const child of node.childNodes) visit(child, inner);
    if (breaks) endLine(role);
  };
  visit(root, 'paragraph');
  return [...blocks, ...paragraphsOf(line)];
}

interface Line extends Block {
  /** Characters of it that lie in links. */
  readonly linked: number;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);

const LEFT_OUT: ReadonlySet<string> = new Set(
  `audio button canvas embed iframe input map math noscript object option script select style svg template textarea
  video head meta link title amp-ad amp-embed amp-social-share amp-analytics amp-sidebar`.split(/\s+/),
);

function newLine(role: Block['role']): Line {
  return { text: '', role, linked: 0 };
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

/** Newsletters open with words for the list of mails that the mail itself does not show. */
function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test((element.getAttribute('style') ?? '').slice(0, 500));
}

const HIDDEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0(?![.\d])/i;

function addText(line: Line, node: Node): Line {
  const words = (node.textContent ?? '').replace(/\s+/g, ' ');
  const inLink = isElement(node.parentNode ?? node) && node.parentElement?.closest('a') ? words.trim().length : 0;
  return { ...line, text: line.text + words, linked: line.linked + inLink };
}

const ASIDE_WORDS =
  /(?:^|[-_ ])(?:captions?|credits?|byline|dateline|timestamp|pubdate|shar(?:e|ing)|social|newsletters?|subscri(?:be|ption)|promos?|related|recirc|advert\w*|sponsor\w*|pull-?quotes?|toolbar|breadcrumbs?|tags?|topics|comments?|cookie|paywall|sign-?up|author-?(?:bio|info|box)?|corrections?|read-?more|more-?on|see-?also|trending|popular|copyright|disclaimer|teaser|inline-?links?|gallery|slideshow|mw-editsection|noprint|sr-only|visually-?hidden|screen-reader\w*)(?:$|[-_ ]|\d)/i;

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set([
  'aside',
  'nav',
  'footer',
  'figcaption',
  'figure',
  'form',
  'amp-img',
]);

/** An element that calls itself caption, share or related is an aside, unless it holds much of the text. */
function roleOf(element: Element, total: number): Block['role'] {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const separated = named.slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])/g, '-'); // imageCaption
  const aside = ASIDE_ELEMENTS.has(element.localName) || ASIDE_WORDS.test(separated);
  if (!aside) return 'paragraph';
  const length = lengthOf(element);
  return length < 400 || length < total * 0.15 ? 'boilerplate' : 'paragraph';
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

const LONG_LINE = 90; // a line of an address or a poem has some 40 characters, a short paragraph 120

/** Two line breaks end a paragraph; single ones do where they stand between long pieces, not in an address or a poem. */
function paragraphsOf({ text, role, linked }: Line): readonly Block[] {
  const length = text.trim().length;
  if (length === 0) return [];
  const links = linked > length * 0.8 && length < 220 && !/[.!?]["”’)]?$/.test(text.trim());
  const pieces = text
    .split(/\n\s*\n/)
    .flatMap((piece) => (length > LONG_LINE * piece.split('\n').length ? piece.split('\n') : [piece]));
  return pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ text: piece, role: links ? 'boilerplate' : role }));
}

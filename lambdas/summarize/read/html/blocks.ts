import type { Block } from '../draft.ts';
import { findParagraphs } from '../paragraphs.ts';
import { asidesIn } from './asides.ts';
import { BLOCKS, LEFT_OUT } from './elements.ts';
import { isHidden } from './hidden.ts';
import { repetitionsIn } from './plain-words.ts';

/** The text blocks under an element in reading order; captions, asides and link lists are tagged, never dropped. */
export function blocksIn(root: Element): readonly Block[] {
  const asides = asidesIn(root);
  const isSaidTwice = repetitionsIn(root.textContent ?? '');
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
    const tagged = asides.has(node) || (node.localName === 'blockquote' && isSaidTwice(node.textContent ?? ''));
    const inner = tagged ? 'boilerplate' : role;
    const breaks = BLOCKS.has(node.localName) || inner !== role;
    if (breaks) endLine(inner);
    if (node.localName === 'pre') blocks.push(...typedBlocks(node, inner));
    else for (const child of node.childNodes) visit(child, inner);
    if (breaks) endLine(role);
  };
  visit(root, 'paragraph');
  return [...blocks, ...paragraphsOf(line)];
}

/** Pages of long ago hold their article as it was typed, line breaks and all. */
function typedBlocks(element: Element, role: Block['role']): readonly Block[] {
  const text = element.textContent ?? '';
  return findParagraphs(text).map(({ start, end }) => ({ text: text.slice(start, end), role }));
}

interface Line extends Block {
  /** Characters of it that lie in links. */
  readonly linked: number;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function newLine(role: Block['role']): Line {
  return { text: '', role, linked: 0 };
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function addText(line: Line, node: Node): Line {
  const words = (node.textContent ?? '').replace(/\s+/g, ' ');
  const inLink = isElement(node.parentNode ?? node) && node.parentElement?.closest('a') ? words.trim().length : 0;
  return { ...line, text: line.text + words, linked: line.linked + inLink };
}

const LONG_LINE = 90; // a line of an address or a poem has some 40 characters, a short paragraph 120

/** Two line breaks end a paragraph; single ones do where they stand between long pieces, not in an address or a poem. */
function paragraphsOf({ text, role, linked }: Line): readonly Block[] {
  const length = text.trim().length;
  if (length === 0) return [];
  const label = /^[^:]{2,30}: /.exec(text.trim())?.[0] ?? ''; // "What to know: Follow our live updates"
  const links = linked > (length - label.length) * 0.8 && length < 220 && !/\.["”’)]?$/.test(text.trim());
  const pieces = text
    .split(/\n\s*\n/)
    .flatMap((piece) => (length > LONG_LINE * piece.split('\n').length ? piece.split('\n') : [piece]));
  return pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ text: piece, role: links ? 'boilerplate' : role }));
}

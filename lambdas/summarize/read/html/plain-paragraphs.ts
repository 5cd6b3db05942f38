import { BLOCKS } from './elements.ts';
import { namesOf } from './names.ts';

/** An article's header may hold its first paragraph beside its heading; Readability would drop both. */
export function dissolveHeader(document: Document): void {
  for (const header of document.querySelectorAll('article header, main header')) {
    if (header.querySelector('h1')) header.replaceWith(...header.childNodes);
  }
}

/**
 * Sites that are built of components wrap each paragraph three times, and then none has neighbors. A wrapper's names go
 * to what it wraps.
 */
export function unwrapSingles(document: Document): void {
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

/**
 * A division that holds nothing but words is a paragraph. Left to Readability it would lose its name, which may say
 * that it is a caption.
 */
export function renameTextDivisions(document: Document): void {
  for (const division of document.querySelectorAll('div')) {
    if (division.querySelector(INNER_BLOCKS) || !/\S/.test(division.textContent ?? '')) continue;
    const paragraph = document.createElement('p');
    for (const { name, value } of division.attributes) paragraph.setAttribute(name, value);
    paragraph.append(...division.childNodes);
    division.replaceWith(paragraph);
  }
}

const INNER_BLOCKS = [...BLOCKS, 'br', 'img', 'video', 'iframe', 'svg'].join(',');

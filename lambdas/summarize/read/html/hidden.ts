import { paragraphsLength } from './lengths.ts';
import { namesOf, nameWords } from './names.ts';

/** Whether an element is there for screen readers only, or shown by a script later if at all. */
export function isHidden(element: Element): boolean {
  return isSwitchedOff(element) || HIDDEN_NAMES.test(namesOf(element));
}

function isSwitchedOff(element: Element): boolean {
  return (
    element.hasAttribute('hidden') || HIDDEN_STYLE.test((element.getAttribute('style') ?? '').slice(0, LONGEST_STYLE))
  );
}

const LONGEST_STYLE = 500;
const HIDDEN_NAMES = nameWords('sr-only|visually-?hidden|screen-reader\\w*|mw-editsection|noprint');
const HIDDEN_STYLE =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0(?![.\d])/i;

/** Shows what a page hides of its article until somebody clicks: an element that holds most of the page's paragraphs. */
export function showCollapsed(document: Document): void {
  const hidden = [...document.querySelectorAll('[hidden], [style]')].filter(isSwitchedOff);
  if (hidden.length === 0) return;
  const all = paragraphsLength(document);
  for (const element of hidden) {
    if (paragraphsLength(element) < all * MOST || element.closest('nav, footer, aside, dialog')) continue;
    element.replaceWith(...element.childNodes); // so that its paragraphs stand beside those that are shown at once
  }
}

const MOST = 0.5;

import { BLOCKS } from './elements.ts';

/**
 * Whether an element calls itself caption, share, related or the like. One that holds much of the text is none, whatever
 * it is called; nor are words inside a sentence, where sites mark links so.
 * @param total the length of the whole text
 */
export function isAside(element: Element, total: number): boolean {
  if (!isCalledAside(element)) return false;
  const length = element.textContent?.length ?? 0;
  return length < total * 0.15 || (length < 400 && length < total * 0.5);
}

function isCalledAside(element: Element): boolean {
  if (ASIDE_ELEMENTS.has(element.localName)) return true;
  return ASIDE_NAMES.test(namesOf(element)) && (BLOCKS.has(element.localName) || standsAlone(element));
}

/** Whether an element is there for screen readers only, or shown by a script later if at all. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || HIDDEN_NAMES.test(namesOf(element))) return true;
  return HIDDEN_STYLE.test((element.getAttribute('style') ?? '').slice(0, 500));
}

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set('aside nav footer figcaption figure form amp-img'.split(' '));

const ASIDE_NAMES = words(
  `captions?|credits?|byline|dateline|timestamp|pubdate|shar(?:e|ing)|social|newsletters?|subscri(?:be|ption)|promos?|
  related|recirc|advert\\w*|sponsor\\w*|pull-?quotes?|toolbar|breadcrumbs?|tags?|topics|comments?|cookie|paywall|sign-?up|
  author|author-?(?:bio|info|box)|corrections?|read-?more|more-?on|see-?also|trending|popular|copyright|disclaimer|teaser|
  inline-?links?|gallery|slideshow`,
);
const HIDDEN_NAMES = words('sr-only|visually-?hidden|screen-reader\\w*|mw-editsection|noprint');
const HIDDEN_STYLE =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all|max-height\s{0,3}:\s{0,3}0(?![.\d])/i;

/** One of these words by itself in a class or an id: "story-caption" but not "captioned". */
function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[-_ ])(?:${alternatives.replace(/\s+/g, '')})(?:$|[-_ ]|\\d)`, 'i');
}

/** Class and id, "imageCaption" written "image-Caption". */
function namesOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names.slice(0, 500).replace(/(?<=[a-z])(?=[A-Z])/g, '-');
}

function standsAlone(element: Element): boolean {
  return element.textContent?.trim() === element.parentElement?.textContent?.trim();
}

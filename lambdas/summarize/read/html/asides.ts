import { BLOCKS } from './elements.ts';
import { namesOf, nameWords } from './names.ts';

/**
 * The elements that call themselves caption, share, related or the like. One that holds much of the text is none,
 * whatever it is called, nor are many of one name that do together. Words inside a sentence aren't either: sites mark links so.
 */
export function asidesIn(root: Element): ReadonlySet<Element> {
  const total = root.textContent?.length ?? 0;
  const named = [...root.querySelectorAll('*')].flatMap((element) => {
    const name = asideName(element);
    return name ? [{ element, name, length: element.textContent?.length ?? 0 }] : [];
  });
  const together = new Map<string, number>();
  for (const { name, length } of named) together.set(name, (together.get(name) ?? 0) + length);
  return new Set(
    named
      .filter(({ name, length }) => isSmall(length, total) && (together.get(name) ?? 0) < total * MOST_OF_ONE_NAME)
      .map(({ element }) => element),
  );
}

const MOST_OF_ONE_NAME = 0.5;

function isSmall(length: number, total: number): boolean {
  return length < total * 0.15 || (length < 400 && length < total * 0.5);
}

function asideName(element: Element): string | undefined {
  if (ASIDE_ELEMENTS.has(element.localName)) return element.localName;
  const word = ASIDE_NAMES.exec(namesOf(element))?.groups?.word?.toLowerCase();
  return word && (BLOCKS.has(element.localName) || standsAlone(element)) ? word : undefined;
}

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set('aside nav footer figcaption figure form amp-img'.split(' '));

const ASIDE_NAMES = nameWords(
  `captions?|credits?|byline|dateline|timestamp|pubdate|meta|shar(?:e|ing)|social|newsletters?|subscri(?:be|ption)|promos?|
  related|recirc|advert\\w*|sponsor\\w*|pull-?quotes?|toolbar|breadcrumbs?|tags?|topics|comments?|cookie|sign-?up|paywall-?(?:overlay|prompt|barrier|message|offer)|
  author|author-?(?:bio|info|box)|corrections?|read-?more|more-?on|see-?also|trending|popular|copyright|disclaimer|teaser|
  inline-?links?|gallery|slideshow|sidebar|donat(?:e|ion)|video-?(?:player|resource|wrapper)`,
);

function standsAlone(element: Element): boolean {
  return element.textContent?.trim() === element.parentElement?.textContent?.trim();
}

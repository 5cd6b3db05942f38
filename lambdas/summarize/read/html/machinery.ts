import { namesOf, nameWords } from './names.ts';

/**
 * Takes dialogs, consent banners and the words of video players out of a page: on that of a short article they are the
 * longest text.
 */
export function dropMachinery(document: Document): void {
  const total = document.body.textContent?.length ?? 0;
  for (const element of document.querySelectorAll('[class], [id], dialog, [role="dialog"]')) {
    const isMachinery = element.matches('dialog, [role="dialog"]') || MACHINERY_NAMES.test(namesOf(element));
    if (isMachinery && !holdsArticle(element, total)) element.remove();
  }
}

const MOST_OF_PAGE = 0.5;
/** A tag of the article may be "cookies", or "gdpr": it takes two words to name a banner. */
const BANNER =
  'banner|bar|notice|consent|pop-?up|modal|wall|overlay|message|prompt|dialog|layer|box|container|root|sdk|law|info';
const MACHINERY_NAMES = nameWords(
  `vjs|video-js|jwplayer|onetrust|ot-sdk|didomi|truste|qc-cmp2?|sp-message|
  (?:cookies?|consent|gdpr|ccpa|privacy|cmp)-?(?:${BANNER})`,
);

function holdsArticle(element: Element, total: number): boolean {
  const isLarge = (element.textContent?.length ?? 0) >= total * MOST_OF_PAGE;
  return isLarge || element.querySelector('h1, article, main') !== null;
}

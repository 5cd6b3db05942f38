import type { LinkedArticle } from './json-ld.ts';
import { plainWords, squeeze } from './plain-words.ts';

/** Looks up a meta element by its possible names. */
export type Meta = (...names: readonly string[]) => string | undefined;

/** The page's own heading where it says what the title says; the title without the site's name otherwise. */
export function readTitle(
  document: Document,
  meta: Meta,
  linked: LinkedArticle,
  publisher: string | undefined,
): string | undefined {
  const heading = plainWords(onlyHeading(document));
  const title =
    plainWords(linked.headline ?? meta('og:title', 'twitter:title', 'parsely-title', 'dc.title') ?? undefined) ??
    plainWords(document.querySelector('title')?.textContent);
  if (!title || (heading && title.length < SHORTEST_TITLE)) return heading;
  if (heading && heading.length >= 15 && squeeze(title).includes(squeeze(heading).slice(0, 60))) return heading;
  return withoutSiteName(title, publisher);
}

const SHORTEST_TITLE = 10; // "x", "Untitled", "Home": programs and careless people write those

function onlyHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('[itemprop~="headline"], h1')].map(
    (element) => element.textContent ?? '',
  );
  return headings.find((words) => words.trim().length >= 15);
}

/** "Council rejects tram line - Harbor News" without its last part, where that is the publisher or a short name. */
function withoutSiteName(title: string, publisher: string | undefined): string {
  const match = /^(?<words>.{15,}) (?:[|»·–—-]|::) (?<site>[^|»·–—]{2,40})$/.exec(title)?.groups;
  if (!match?.words || !match.site) return title;
  const isPublisher = publisher && squeeze(publisher).includes(squeeze(match.site));
  return isPublisher || (match.site.split(' ').length <= 4 && /^\p{Lu}/u.test(match.site)) ? match.words : title;
}

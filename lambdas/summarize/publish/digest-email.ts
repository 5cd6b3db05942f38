import { shortened } from './email/clip.ts';
import { aboutIssue, issueOf, versus } from './email/disagreement-names.ts';
import { place } from './email/footer.ts';
import { leadOf } from './email/lead.ts';
import { plainUri } from './email/plain-words.ts';
import { wrap } from './email/wrap.ts';
import type { Located, Location, Summary, SummaryDisagreement } from './summary.ts';

const ONE_LINE = 66;
const TWO_LINES = 130;

/** What a digest says of each article, and where they all lie. */
export interface Listing {
  readonly articles: readonly { readonly alert: boolean; readonly lines: readonly string[] }[];
  readonly places: readonly string[];
}

/** Prepares the mail about many articles. */
export function digestListing(ordered: readonly Located[]): Listing {
  const articles = ordered.map(({ summary }) => ({
    alert: summary.alert,
    lines: summary.alert ? alertLines(summary) : otherLines(summary),
  }));
  return { articles, places: placesOf(ordered) };
}

/** The mail, listing the first `count` articles in a line or two each. */
export function digestEmail({ articles, places }: Listing, count: number): string {
  const listed = articles.slice(0, count);
  const alerts = listed.filter(({ alert }) => alert).flatMap(({ lines }) => lines);
  const others = listed.filter(({ alert }) => !alert).flatMap(({ lines }) => lines);
  const blocks = [
    [`${articleCount(articles.length)}, ${disagreeing(articles)}.`],
    listOf('WHO DISAGREES', alerts),
    listOf(alerts.length > 0 ? 'OTHER ARTICLES' : 'ARTICLES', others),
    count < articles.length ? [`${articleCount(articles.length - count, ' more')} in the summaries.`] : [],
    places,
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return `${filled.map((block) => block.join('\n')).join('\n\n')}\n`;
}

function articleCount(count: number, more = ''): string {
  return `${count}${more} ${count === 1 ? 'article' : 'articles'}`;
}

function disagreeing(articles: Listing['articles']): string {
  const alerts = articles.filter(({ alert }) => alert).length;
  return `${alerts === 0 ? 'none' : alerts} with a main disagreement`;
}

function listOf(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function alertLines(summary: Summary): string[] {
  const main = summary.disagreements.find(({ level }) => level === 'main');
  const sides = main === undefined ? [] : disagreementLines(summary, main, '  ');
  return [...sides, ...titleLines(summary, '    ')];
}

function otherLines(summary: Summary): string[] {
  const [minor] = summary.disagreements;
  return [...titleLines(summary, '  '), ...(minor === undefined ? [] : disagreementLines(summary, minor, '    '))];
}

function disagreementLines(summary: Summary, disagreement: SummaryDisagreement, indent: string): string[] {
  const about = aboutIssue(issueOf(summary, disagreement));
  return wrap(shortened(`${versus(summary, disagreement)}${about}`, TWO_LINES), indent);
}

function titleLines(summary: Summary, indent: string): string[] {
  return wrap(shortened(leadOf(summary) || plainUri(summary.origin.key), ONE_LINE), indent);
}

function placesOf(ordered: readonly Located[]): readonly string[] {
  const locations = ordered.map(({ location }) => location);
  return [
    ...folder('Articles', locations, 'article'),
    ...folder('Summaries', locations, 'summary'),
    'Extracted automatically, word for word; check before you quote.',
  ];
}

/** The folder that all addresses share, if they share any. */
function folder(label: string, locations: readonly Location[], kind: keyof Location): string[] {
  const [first = '', ...others] = locations.map((location) => location[kind]);
  const shared = others.reduce(commonStart, first);
  const end = shared.lastIndexOf('/') + 1;
  return end === 0 ? [] : place(label, shared.slice(0, end));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return a.slice(0, length);
}

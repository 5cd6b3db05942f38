import type { Location, Summary } from '../summary.ts';
import { cutAtWord } from './clip.ts';
import { columnsOf } from './columns.ts';
import { plainStart, plainUri } from './plain-words.ts';
import { MAIL_COLUMNS, wrap } from './wrap.ts';

const LABEL_COLUMNS = 10;
const MOST_FACT_WORDS = 12;

/** Where the article and the whole summary lie, and what kind of text this is. */
export function footer(summary: Summary, location: Location): string[] {
  const { canonicalUrl } = summary.article;
  return [
    ...place('Article', location.article),
    ...wrap(factsOf(summary), ' '.repeat(LABEL_COLUMNS)),
    ...(canonicalUrl !== undefined && /^https?:\/\//i.test(canonicalUrl) ? place('Original', canonicalUrl) : []),
    ...place('Summary', location.summary),
    'Extracted automatically, word for word; check before you quote.',
  ];
}

/** The label and an address, which is never broken: where the line is too short for both, it has the next one to itself. */
export function place(label: string, uri: string): string[] {
  const line = `${label.padEnd(LABEL_COLUMNS)}${plainUri(uri)}`;
  return columnsOf(line) <= MAIL_COLUMNS ? [line] : [label, plainUri(uri)];
}

function factsOf({ article }: Summary): string {
  const { words, byline, publisher, publishedAt } = article;
  const facts = [`${words} ${words === 1 ? 'word' : 'words'}`, byline, publisher, publishedAt?.slice(0, 10)];
  return facts
    .map((fact) => cutAtWord(plainStart(fact ?? ''), MOST_FACT_WORDS))
    .filter((fact) => fact !== '')
    .join(', ');
}

import type { Summary } from '../summary.ts';
import { clipped, cutAtWord } from './clip.ts';
import { plainStart } from './plain-words.ts';

const MOST_HEADLINE_WORDS = 40;
const MOST_OPENING_WORDS = 60;

/** The headline, or where there is none the first sentence. */
export function leadOf({ article }: Pick<Summary, 'article'>): string {
  const headline = cutAtWord(plainStart(article.headline?.words ?? article.title ?? ''), MOST_HEADLINE_WORDS);
  if (headline !== '') return headline;
  const opening = plainStart(article.opening?.words ?? '');
  return clipped(opening, MOST_OPENING_WORDS) ?? cutAtWord(opening, MOST_OPENING_WORDS);
}

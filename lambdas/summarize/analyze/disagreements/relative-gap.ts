import { HUMAN_NOUNS } from '../lexicon/human-nouns.ts';
import { PREPOSITIONS, RELATIVES } from '../lexicon/phrase-words.ts';
import type { Range, Span } from '../model.ts';
import { antecedent, mainSubject } from '../phrases/clause.ts';
import { isCapitalized, lowerAt, spanOf, tokenAt } from '../phrases/tokens.ts';
import type { SentenceContext } from './candidate.ts';

/** "a policy which the union has criticized": the phrase that the relative clause hangs on. */
export function gap({ text }: SentenceContext, before: number, limit: Range, subject: Range | null): Span | null {
  const from = subject?.from ?? before;
  const relative = relativeBefore(text, from, limit);
  if (relative === null || relative <= limit.from) return null;
  const phrase = antecedent(text, relative, limit);
  return phrase === null ? null : spanOf(text, phrase);
}

/** "The city passed a budget which teachers condemned": the city, unless the phrase is the subject itself or people. */
export function doerBefore({ text }: SentenceContext, hung: Span, limit: Range): Span | null {
  let at = limit.from;
  while (at < limit.to && tokenAt(text, at).start < hung.start) at += 1;
  let head = at;
  while (tokenAt(text, head + 1).end <= hung.end && !PREPOSITIONS.has(lowerAt(text, head + 1)) && head < limit.to)
    head += 1;
  if (HUMAN_NOUNS.has(lowerAt(text, head)) || isCapitalized(tokenAt(text, head))) return null;
  const main = mainSubject(text, at, limit);
  return main === null || main.to > at ? null : spanOf(text, main);
}

const LONGEST_ASIDE = 6;

/** "which", right before the subject or before an aside ("which, according to the paper, growers have criticized"). */
function relativeBefore(text: SentenceContext['text'], from: number, limit: Range): number | null {
  if (RELATIVES.has(lowerAt(text, from - 1))) return from - 1;
  if (lowerAt(text, from - 1) !== ',') return null;
  for (let at = from - 2; at > Math.max(limit.from, from - LONGEST_ASIDE); at -= 1) {
    if (lowerAt(text, at) === ',' && RELATIVES.has(lowerAt(text, at - 1))) return at - 1;
  }
  return null;
}

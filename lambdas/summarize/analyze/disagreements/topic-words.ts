import type { Span, TokenizedText } from '../model.ts';
import { tokensOf } from '../phrases/tokens.ts';

const STOP: ReadonlySet<string> = new Set(
  `about after again against also among because been before being between both could does doing during each from further have having
  here himself herself into itself just more most much must only other over same should some such than that their theirs them themselves then
  there these they this those through under until very were what when where which while whom with without would your yours said says saying
  told tell tells will year years week month monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december people many made make makes making take takes took taken like last first next time times still
  since even well back come came goes going want wants wanted called call calling news according statement reporters told asked added president
  minister mayor senator government officials official spokesman spokeswoman group groups leader party`.split(/\s+/u),
);
const STEM = 6;

/** The words of a span that carry its subject, cut to a stem, names and frequent words left out of the count by the caller. */
export function topicWords(text: TokenizedText, span: Span): ReadonlySet<string> {
  const { from, to } = tokensOf(text, span);
  const words = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const word = text.tokens[at]?.lower ?? '';
    if (word.length > 3 && !STOP.has(word) && /^\p{L}/u.test(word)) words.add(word.slice(0, STEM));
  }
  return words;
}

/** How much of the smaller set the two share, 0 to 1; nothing where they share fewer than two words of larger sets. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  if (shared < 2 && small.size > 2) return 0;
  return shared / small.size;
}

export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}

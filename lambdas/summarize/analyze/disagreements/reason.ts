import type { Range, Span } from '../model.ts';
import { isCapitalized, lowerAt, spanOf, tokenAt } from '../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../phrases/topic.ts';
import type { SentenceContext } from './candidate.ts';

const REASONS: ReadonlySet<string> = new Set(['of', 'for', 'over', 'about', 'regarding', 'concerning', 'on']);
const REASON_WINDOW = 9;
const ENDS_REASON = /^(?:[;:.]|said|says|saying|who|which|that|while|but|after|when|as|and)$/u;

/** "… of hiding the report", "… for its handling of the flood", "… over pay". */
export function reason(context: SentenceContext, from: number, limit: Range, window = REASON_WINDOW): Span | null {
  const { text } = context;
  for (let at = from; at < Math.min(limit.to, from + window); at += 1) {
    if (REASONS.has(lowerAt(text, at))) return reasonAt(text, at, limit);
    if (ENDS_REASON.test(lowerAt(text, at))) return null;
    if (lowerAt(text, at) === ',' && !isCapitalized(tokenAt(text, at + 1))) return null;
  }
  return null;
}

/** The reason after its preposition: a clause ("hiding the report") or a topic. */
export function reasonAt(text: SentenceContext['text'], preposition: number, limit: Range): Span | null {
  const start = preposition + 1;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lowerAt(text, start))) return null;
  const range = lowerAt(text, start).endsWith('ing') ? clauseFrom(text, start, limit) : topicFrom(text, start, limit);
  return range === null ? null : spanOf(text, range);
}

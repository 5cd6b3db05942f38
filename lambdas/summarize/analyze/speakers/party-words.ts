import { GROUP_NOUNS, QUANTIFIERS } from '../lexicon/group-nouns.ts';
import type { Span, TokenizedText } from '../model.ts';

/** The words of a noun phrase that name somebody: without an opening mark, a relative clause or an aside that follows it. */
export function namePart(text: TokenizedText, phrase: Span): Span {
  const words = text.text.slice(phrase.start, phrase.end);
  const start = phrase.start + (words.length - words.replace(/^["“‘]/u, '').length);
  const cut = words.search(/(?:\s*,|\s+[-–—]|\s+\()\s|\s+(?:who|which|that|whose)\s/u);
  const end = cut <= 0 ? phrase.end : phrase.start + cut;
  return { start, end: end - (/["”]$/u.test(text.text.slice(start, end)) ? 1 : 0) };
}

/** True for "critics", "two neighbors", "people in the town": several, or a crowd. */
export function isGroupPhrase(words: string): boolean {
  const [head = ''] = words.toLowerCase().split(/\s(?:of|in|at|from|for|with|on)\s/u);
  const tokens = head.split(/\s+/u);
  return GROUP_NOUNS.has(tokens.at(-1) ?? '') || QUANTIFIERS.has(tokens[0] ?? '') || /[^s]s$/u.test(head);
}

/** A name as it is compared: lower case, no accents, no articles or courtesies, no possessive. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gu, '')
    .replace(/\./gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:the|an|a|mr|mrs|ms|dr|sir)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

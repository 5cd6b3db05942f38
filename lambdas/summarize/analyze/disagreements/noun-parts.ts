import { ATTACK_NOUNS } from '../lexicon/opposition-nouns.ts';
import { TIME_WORDS } from '../lexicon/phrase-words.ts';
import type { Range } from '../model.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { lowerAt } from '../phrases/tokens.ts';
import { topicFrom } from '../phrases/topic.ts';
import type { SentenceContext } from './candidate.ts';

/** What stands after a noun of opposition. */
export interface NounParts {
  readonly of: Range | null;
  readonly target: Range | null;
  readonly from: Range | null;
  readonly over: Range | null;
}

const AFTER_WINDOW = 26;

/** What follows the noun: of/to/against WHAT, from/by/among WHOM, over/for/about WHAT. */
export function partsAfter({ text }: SentenceContext, after: number, limit: Range, owned: boolean): NounParts {
  let parts: NounParts = { of: null, target: null, from: null, over: null };
  for (let at = after; at < Math.min(limit.to, after + AFTER_WINDOW); ) {
    const word = lowerAt(text, at) === 'at' && lowerAt(text, at + 1) === 'least' ? '' : lowerAt(text, at);
    const role = roleOf(word, lowerAt(text, after - 1));
    if (role === undefined || TIME_WORDS.has(lowerAt(text, at + 1))) {
      if (/^[;:.]$/u.test(word) || /^(?:that|which|who|but|when|after|as|said|says)$/u.test(word)) break;
      at += 1;
      continue;
    }
    const phrase = role === 'from' ? nounPhraseFrom(text, at + 1, limit) : (topicFrom(text, at + 1, limit) ?? null);
    const core = role === 'from' ? phrase : nounPhraseFrom(text, at + 1, limit);
    if (phrase === null || core === null) break;
    if (role === 'of' && parts.of === null)
      parts = { ...parts, of: owned ? phrase : untilAgent(text, phrase), target: core };
    else if (role === 'from' && parts.from === null) parts = { ...parts, from: phrase };
    else if (role === 'over' && parts.over === null) parts = { ...parts, over: phrase };
    at = core.to;
  }
  return parts;
}

function roleOf(preposition: string, noun: string): 'of' | 'from' | 'over' | undefined {
  if (preposition === 'of' && FELT.has(noun)) return 'from';
  return preposition === 'on' && ATTACK_NOUNS.has(noun) ? 'of' : ROLES[preposition];
}

/** "the resistance of the church", "the anger of growers": those who feel it, not its target. */
const FELT: ReadonlySet<string> = new Set([
  'resistance',
  'objections',
  'complaints',
  'anger',
  'fury',
  'ire',
  'wrath',
  'outrage',
  'indignation',
  'hostility',
  'disapproval',
]);

/** "the dam among villagers": the agent after the topic is none of it. */
function untilAgent(text: SentenceContext['text'], { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) if (/^(?:from|by|among)$/u.test(lowerAt(text, at))) return { from, to: at };
  return { from, to };
}

const ROLES: Readonly<Record<string, 'of' | 'from' | 'over'>> = {
  of: 'of',
  to: 'of',
  against: 'of',
  at: 'of',
  toward: 'of',
  towards: 'of',
  from: 'from',
  by: 'from',
  among: 'from',
  over: 'over',
  for: 'over',
  about: 'over',
  on: 'over',
  regarding: 'over',
};

import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { HUMAN_NOUNS } from '../lexicon/human-nouns.ts';
import { ATTACHING, BE, HAVE, MODALS, PREPOSITIONS, SUBORDINATORS } from '../lexicon/phrase-words.ts';
import type { Span, TokenizedText } from '../model.ts';
import { lowerAt, tokensOf } from '../phrases/tokens.ts';
import type { Dispute } from './dispute.ts';
import type { Opposition } from './opposition.ts';
import { topicWords } from './topic-words.ts';

/** What both sides share ("clashed over …") names an issue best, what one of them is judged for less. */
const BY_RULE: Readonly<Record<string, number>> = {
  clash: 1.5,
  'dispute-noun': 1.5,
  split: 1,
  legal: 0.8,
  accusation: 0.8,
  rejection: 0.6,
  'opposed-to': 0.6,
  'criticism-noun': 0.6,
  refusal: 0.4,
  judgment: -0.5,
  retort: -0.3,
  camps: -0.3,
  'dispute-mention': 0.3,
};
const MOST_WORDS = 6; // more say no more
const PER_WORD = 0.35;
const PER_SENTENCE = 0.03; // the lead names things in full
const PER_SHARED_WORD = 0.15;
const TOO_LONG = 22; // tokens
const LEAST = 0.8;

/** The words that name what a dispute is about and stand on their own; null where none do. */
export function issueOf(text: TokenizedText, dispute: Dispute): Span | null {
  const counts = wordCounts(text, dispute);
  const named = dispute.oppositions.flatMap((opposition) =>
    opposition.about === null
      ? []
      : [{ about: opposition.about, score: scoreOf(text, counts, opposition, opposition.about) }],
  );
  const best = named.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= LEAST ? best.about : null;
}

/** In how many of the dispute's topics each word stands. */
function wordCounts(text: TokenizedText, { oppositions }: Dispute): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { about } of oppositions) {
    for (const word of about === null ? [] : topicWords(text, about)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(
  text: TokenizedText,
  counts: ReadonlyMap<string, number>,
  opposition: Opposition,
  about: Span,
): number {
  const words = topicWords(text, about);
  const shared = [...words].filter((word) => (counts.get(word) ?? 0) > 1).length;
  return (
    opposition.confidence +
    (BY_RULE[opposition.rule] ?? 0) +
    Math.min(words.size, MOST_WORDS) * PER_WORD +
    Math.min(shared, MOST_WORDS) * PER_SHARED_WORD -
    opposition.sentence * PER_SENTENCE -
    dependence(text, about, MUTUAL.has(opposition.rule))
  );
}

const MUTUAL: ReadonlySet<string> = new Set(['clash', 'dispute-noun', 'split']);

/** What keeps words from standing alone, and how much it takes from their score. */
const FLAWS: readonly { readonly words: RegExp; readonly loss: number }[] = [
  { words: /^(?:it|that|this|these|those|them|him|her|he|she|they|any|us|me|there|here|so|some|such)\b/iu, loss: 2 },
  { words: /^(?:his|her|its|their|our|my)\b/iu, loss: 0.8 },
  {
    words:
      /^(?:the |an? |all |any |these |those )?(?:claims?|allegations?|accusations?|charges|report|reports|idea|decision|move|deal|plan|plans|bill|proposal|issue|matter|wrongdoing|suggestion|comments?|remarks?|call|topic|problem)$/iu,
    loss: 1.5,
  },
  // "Monday by a colleague": when something happened is not what it is about
  {
    words:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow|last|next|the \p{L}+ time)\b/iu,
    loss: 2,
  },
  // "“a disgrace” and Norland": a judgment in quotation marks, and what stood behind it
  { words: /["”] (?:and|or) /u, loss: 2 },
  // cut out of a clause: "’s silence", "after the vote", "step in when", "Duarte that the pier"
  { words: /\b(?:that|which|who|as|while|when|and|or|of|to|in|for|with|the|an?|some)$/iu, loss: 2 },
  { words: /^\p{Lu}\S+(?: \p{Lu}\S+)? (?:that|he|she|it|they) /u, loss: 2 },
  { words: /^[^“]*”|“[^”]*$/u, loss: 2 },
  // "striker Bo Reyes": somebody is no issue
  { words: /^(?:(?!in |of |on |for |at |and |the |with )\p{L}+ ){1,3}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u, loss: 1.5 },
];

/** "after the vote", "would be used", "’s silence": no phrase begins so. */
const OUTSIDE: ReadonlySet<string> = new Set([...PREPOSITIONS, ...SUBORDINATORS, ...BE, ...HAVE, ...MODALS, '”', ')']);

/** A pronoun, a bare name, a mere "the claims", a whole sentence, what was cut out of one. */
function dependence(text: TokenizedText, about: Span, mutual: boolean): number {
  const words = text.text.slice(about.start, about.end);
  const { from, to } = tokensOf(text, about);
  const length = to - from;
  let loss = FLAWS.reduce((sum, flaw) => sum + (flaw.words.test(words) ? flaw.loss : 0), 0);
  if (OUTSIDE.has(lowerAt(text, from))) loss += 2;
  else if (VERB_FORMS.has(lowerAt(text, from)) && !lowerAt(text, from).endsWith('ing')) loss += 1.5;
  if (length === 1) loss += 0.8;
  if (!mutual && HUMAN_NOUNS.has(headWord(text, from, to))) loss += 1.5; // somebody is no issue
  if (length > TOO_LONG) loss += 1.5;
  if (isBareName(words)) loss += mutual ? 0.5 : 2; // allies may differ on Norland; nobody is criticized over Norland
  if (!/^(?:what|how|whether|who)\b/iu.test(words) && hasFiniteVerb(text, from, to)) loss += 0.4;
  return loss;
}

/** The last word before what is attached. */
function headWord(text: TokenizedText, from: number, to: number): string {
  for (let at = from + 1; at < to; at += 1) if (ATTACHING.has(lowerAt(text, at))) return lowerAt(text, at - 1);
  return lowerAt(text, to - 1);
}

function isBareName(words: string): boolean {
  return words.split(/\s+/u).every((word) => /^(?:\p{Lu}|the$|of$|and$|an?$)/u.test(word));
}

function hasFiniteVerb(text: TokenizedText, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (VERB_FORMS.has(text.tokens[at]?.lower ?? '')) return true;
  return false;
}

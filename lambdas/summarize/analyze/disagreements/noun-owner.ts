import { MEETING_VERBS, VOICING_VERBS } from '../lexicon/opposition-nouns.ts';
import { BE, PREPOSITIONS } from '../lexicon/phrase-words.ts';
import type { Range } from '../model.ts';
import { subjectOf } from '../phrases/clause.ts';
import { formsOf } from '../phrases/inflection.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase.ts';
import { lowerAt, standsAt } from '../phrases/tokens.ts';
import { verbGroupAt } from '../phrases/verb-group.ts';
import type { SentenceContext } from './candidate.ts';

/** "her rejection", "the chancellor's rejection": whose it is. */
export function possessor({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 4); at -= 1) {
    const word = lowerAt(text, at);
    if (/^(?:his|her|their|its|my|our)$/u.test(word)) return { from: at, to: at + 1 };
    if (/^(?:'s|’s|'|’)$/u.test(word)) return nounPhraseBefore(text, at, limit);
    if (/^[,;:.]$/u.test(word) || PREPOSITIONS.has(word) || MEETING.has(word)) return null;
  }
  return null;
}

/** "Growers lodged objections to the dam": whoever raises them. */
export function voicer({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let verb = noun - 1; verb >= Math.max(limit.from, noun - REACH); verb -= 1)
    if (VOICING.has(lowerAt(text, verb))) return subjectOf(text, verbGroupAt(text, verb, limit), limit);
  return null;
}

const VOICING: ReadonlySet<string> = new Set(VOICING_VERBS.split(', ').flatMap(formsOf));

/** The first token of the noun's own phrase: its adjectives and determiner. */
export function phraseStart({ text }: SentenceContext, noun: number, limit: Range): number {
  let at = noun;
  while (
    at > limit.from &&
    noun - at < 5 &&
    !BEFORE_PHRASE.test(lowerAt(text, at - 1)) &&
    !PREPOSITIONS.has(lowerAt(text, at - 1)) &&
    !MEETING.has(lowerAt(text, at - 1))
  )
    at -= 1;
  return at;
}

const BEFORE_PHRASE =
  /^(?:[,;:.()—–"“”]|is|are|was|were|be|been|being|and|but|that|which|who|says?|said|there|as|while|'s|’s)$/u;

const MEETING = new Map<string, readonly (readonly string[])[]>();
for (const entry of MEETING_VERBS.split(', ')) {
  const [verb = '', ...rest] = entry.split(' ');
  for (const form of formsOf(verb)) MEETING.set(form, [...(MEETING.get(form) ?? []), rest]);
}

const REACH = 4; // tokens from the verb to the noun's phrase
const COORDINATED_REACH = 14; // "drew praise for the lake walk and criticism for the toll"

/** "X faces …", "X came under …": who meets the opposition. */
export function metBy(context: SentenceContext, start: number, limit: Range): Range | null {
  const { text } = context;
  const reach = lowerAt(text, start - 1) === 'and' ? COORDINATED_REACH : REACH;
  for (let verb = start - 1; verb >= Math.max(limit.from, start - reach); verb -= 1) {
    const entries = MEETING.get(lowerAt(text, verb));
    if (entries === undefined || !entries.some((rest) => standsAt(text, verb + 1, rest, limit))) continue;
    const group = verbGroupAt(text, verb, limit);
    return group.negated || group.hypothetical ? null : subjectOf(text, { ...group, passive: false }, limit);
  }
  const under = [start, start - 1].find((at) => lowerAt(text, at) === 'under');
  return under === undefined ? null : whoIsUnder(text, under, limit);
}

/** "The premier is under pressure", "a premier under fire": the premier. */
function whoIsUnder(text: SentenceContext['text'], under: number, limit: Range): Range | null {
  if (!BE.has(lowerAt(text, under - 1))) return nounPhraseBefore(text, under, limit);
  return subjectOf(text, { ...verbGroupAt(text, under - 1, limit), passive: false }, limit);
}

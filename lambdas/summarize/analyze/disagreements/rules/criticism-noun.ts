import { FIRE_NOUNS, MEETING_VERBS, OPPOSITION_NOUNS } from '../../lexicon/opposition-nouns.ts';
import { PREPOSITIONS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { formsOf } from '../../phrases/inflection.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, standsAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.75;

/** "criticism of the levy from farmers", "her rejection of the offer", "the app faces a backlash from parents". */
export const criticismNoun: OppositionRule = {
  name: 'criticism-noun',
  triggers: new Set([...OPPOSITION_NOUNS, ...FIRE_NOUNS]),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const fire = FIRE_NOUNS.has(lowerAt(text, at)) && lowerAt(text, at - 1) === 'under';
      if (!fire && !OPPOSITION_NOUNS.has(lowerAt(text, at))) continue;
      const candidate = fromNoun(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The levy drew sharp criticism from fruit growers.', who: 'fruit growers', against: 'The levy' },
      {
        text: "The chancellor's rejection of the truce surprised diplomats.",
        who: 'The chancellor',
        about: 'the truce',
      },
      {
        text: 'The app has faced a backlash from parents over its chat rooms.',
        who: 'parents',
        against: 'The app',
        about: 'its chat rooms',
      },
      {
        text: 'Mayor Lund drew praise for the lake walk and criticism for the toll.',
        against: 'Mayor Lund',
        about: 'the toll',
      },
      {
        text: 'The levy passed despite the resistance of shop owners to its price.',
        who: 'shop owners',
        about: 'its price',
      },
      {
        text: 'Two guilds have lodged objections to a bid by Delta Mills.',
        who: 'Two guilds',
        about: 'a bid by Delta Mills',
      },
      { text: 'Her speech drew boos at least twice from the gallery.', who: 'the gallery', against: 'Her speech' },
      { text: 'There is fierce opposition to the dam among villagers.', who: 'villagers', about: 'the dam' },
      {
        text: 'Bayside Council came under fire for felling the oaks.',
        who: null,
        against: 'Bayside Council',
        about: 'felling the oaks',
      },
    ],
    ignores: [
      'Opposition leader Tam Okoro met the envoys.',
      'Fire swept through the market.',
      'There was no criticism of the film.',
      'She hid her anger well.',
    ],
  },
};

function fromNoun(context: SentenceContext, noun: number): Candidate | null {
  const limit = limitAt(context, noun);
  const start = phraseStart(context, noun, limit);
  if (isDenied(context, start)) return null;
  const owner = possessor(context, noun, limit) ?? voicer(context, noun, limit);
  const parts = partsAfter(context, noun + 1, limit, owner !== null);
  const target = owner === null ? metBy(context, start, limit) : null;
  const who = owner ?? parts.from;
  if (who === null && target === null) return null;
  if (owner !== null && parts.of === null) return null;
  const about = parts.over ?? parts.of;
  return candidateOf(context, {
    rule: 'criticism-noun',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: noun, to: noun + 1 },
    who,
    against: target ?? parts.target,
    about,
  });
}

/** The first token of the noun's own phrase: its adjectives and determiner. */
function phraseStart({ text }: SentenceContext, noun: number, limit: Range): number {
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

function isDenied({ text }: SentenceContext, start: number): boolean {
  return (
    /^(?:no|little|without|any)$/u.test(lowerAt(text, start)) ||
    /^(?:no|without|avoid|avoiding|any)$/u.test(lowerAt(text, start - 1))
  );
}

function possessor({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 4); at -= 1) {
    const word = lowerAt(text, at);
    if (/^(?:his|her|their|its|my|our)$/u.test(word)) return { from: at, to: at + 1 };
    if (/^(?:'s|’s|'|’)$/u.test(word)) return nounPhraseBefore(text, at, limit);
    if (/^[,;:.]$/u.test(word) || PREPOSITIONS.has(word) || MEETING.has(word)) return null;
  }
  return null;
}

/** "Growers lodged objections to the dam": whoever raises them. */
function voicer({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let verb = noun - 1; verb >= Math.max(limit.from, noun - REACH); verb -= 1)
    if (VOICING.test(lowerAt(text, verb))) return subjectOf(text, verbGroupAt(text, verb, limit), limit);
  return null;
}

const VOICING = /^(?:lodged?|voiced?|raised?|expressed?|filed?|registered?|repeated?|renewed?)$/u;

interface After {
  readonly of: Range | null;
  readonly target: Range | null;
  readonly from: Range | null;
  readonly over: Range | null;
}

const AFTER_WINDOW = 26;

/** What follows the noun: of/to/against WHAT, from/by/among WHOM, over/for/about WHAT. */
function partsAfter({ text }: SentenceContext, after: number, limit: Range, owned: boolean): After {
  let parts: After = { of: null, target: null, from: null, over: null };
  for (let at = after; at < Math.min(limit.to, after + AFTER_WINDOW); ) {
    const word = lowerAt(text, at) === 'at' && lowerAt(text, at + 1) === 'least' ? '' : lowerAt(text, at);
    const role = word === 'of' && FELT.has(lowerAt(text, after - 1)) ? 'from' : ROLES[word];
    if (role === undefined) {
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

/** "the resistance of the church", "the anger of growers": those who feel it, not its target. */
const FELT: ReadonlySet<string> = new Set([
  'resistance',
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

const MEETING = new Map<string, readonly (readonly string[])[]>();
for (const entry of MEETING_VERBS.split(', ')) {
  const [verb = '', ...rest] = entry.split(' ');
  for (const form of formsOf(verb)) MEETING.set(form, [...(MEETING.get(form) ?? []), rest]);
}

const REACH = 4; // tokens from the verb to the noun's phrase
const COORDINATED_REACH = 14; // "drew praise for the lake walk and criticism for the toll"

/** "X faces …", "X came under …": who meets the opposition. */
function metBy(context: SentenceContext, start: number, limit: Range): Range | null {
  const { text } = context;
  const reach = lowerAt(text, start - 1) === 'and' ? COORDINATED_REACH : REACH;
  for (let verb = start - 1; verb >= Math.max(limit.from, start - reach); verb -= 1) {
    const entries = MEETING.get(lowerAt(text, verb));
    if (entries === undefined || !entries.some((rest) => standsAt(text, verb + 1, rest, limit))) continue;
    const group = verbGroupAt(text, verb, limit);
    return group.negated || group.hypothetical ? null : subjectOf(text, { ...group, passive: false }, limit);
  }
  return lowerAt(text, start - 1) === 'under' || lowerAt(text, start) === 'under'
    ? nounPhraseBefore(text, lowerAt(text, start) === 'under' ? start : start - 1, limit)
    : null;
}

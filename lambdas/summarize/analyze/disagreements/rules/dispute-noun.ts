import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { DISPUTE_ADJECTIVES, DISPUTE_NOUNS, DOUBTFUL_DISPUTE_NOUNS } from '../../lexicon/opposition-nouns.ts';
import { DETERMINERS, HAVE, POSSESSIVE_CLITICS, PREPOSITIONS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { mainSubject } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { isCapitalized, lowerAt, tokenAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { isForce } from '../mutual-candidates.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.8;
const WINDOW = 24;

/** "a row between the mayor and the builders over parking", "his feud with the league", "differences of opinion among allies". */
export const disputeNoun: OppositionRule = {
  name: 'dispute-noun',
  triggers: DISPUTE_NOUNS,
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (!DISPUTE_NOUNS.has(lowerAt(text, at))) continue;
      const candidate = fromNoun(context, at);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      {
        text: 'A row between the harbor board and local crews over mooring fees has flared again.',
        who: 'the harbor board and local crews',
        about: 'mooring fees',
      },
      { text: 'His long feud with the league goes on.', who: 'His', against: 'the league' },
      {
        text: 'There were differences of opinion among the partners on the tunnel.',
        who: 'the partners',
        about: 'the tunnel',
      },
      {
        text: 'The studio is locked in a legal battle with two former writers over royalties.',
        who: 'The studio',
        against: 'two former writers',
        about: 'royalties',
      },
    ],
    ignores: [
      'He lost his battle with cancer.',
      'The fight for second place goes on.',
      'The third row of seats was empty.',
      'Her father sat in the front row along with other members.',
      'There is no dispute over the figures.',
      'Clashes between police and looters went on.',
    ],
  },
};

function fromNoun(context: SentenceContext, noun: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, noun);
  if (isDenied(context, noun, limit) || !isNoun(context, noun) || isSeating(context, noun)) return null;
  const parts = partsAfter(context, noun + 1, limit);
  const doubtful = DOUBTFUL_DISPUTE_NOUNS.has(lowerAt(text, noun)) && !isQualified(context, noun, limit);
  if (parts.between === null && parts.partner === null)
    return doubtful || lowerAt(text, noun) === 'argument' || !isQualified(context, noun, limit)
      ? null
      : mentioned(context, noun, parts.over);
  if (doubtful && parts.between === null && parts.over === null) return null;
  const owner =
    parts.between === null ? (possessor(context, noun, limit) ?? mainSubject(text, noun, limit)) : parts.between;
  if (parts.between !== null && isBareGroup(context, parts.between)) return null;
  if (owner === null || isForce(context, owner) || (parts.partner !== null && isForce(context, parts.partner)))
    return null;
  return candidateOf(context, {
    rule: 'dispute-noun',
    kind: 'dispute',
    confidence: CONFIDENCE,
    cue: { from: noun, to: noun + 1 },
    who: owner,
    against: parts.partner,
    about: parts.over,
    mutual: parts.between !== null,
  });
}

/** "there is a difference of opinion on the tunnel, Moss said": a dispute whose sides stand elsewhere. */
function mentioned(context: SentenceContext, noun: number, about: Range | null): Candidate | null {
  const who = whoSays(context, noun);
  if (who === undefined) return null;
  return candidateOf(context, {
    rule: 'dispute-mention',
    kind: 'dispute',
    confidence: CONFIDENCE,
    cue: { from: noun, to: noun + 1 },
    who,
    about,
  });
}

/** "a dispute among states": nobody in particular. */
function isBareGroup({ text }: SentenceContext, { from, to }: Range): boolean {
  return to - from === 1 && !isCapitalized(tokenAt(text, from));
}

function isDenied({ text }: SentenceContext, noun: number, limit: Range): boolean {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 4); at -= 1)
    if (/^(?:no|any|without|settled|end|ended|avoid|resolve|resolved)$/u.test(lowerAt(text, at))) return true;
  return false;
}

/** "in the front row, along with others". */
function isSeating({ text }: SentenceContext, noun: number): boolean {
  if (lowerAt(text, noun) !== 'row') return false;
  return (
    /^(?:front|back|top|bottom|first|second|third|death)$/u.test(lowerAt(text, noun - 1)) ||
    lowerAt(text, noun + 1) === 'of'
  );
}

/** "split his day", "gangs feud": a verb. */
function isNoun({ text }: SentenceContext, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 4; at -= 1) {
    const word = lowerAt(text, at);
    if (DETERMINERS.has(word) || POSSESSIVE_CLITICS.has(word) || PREPOSITIONS.has(word)) return true;
  }
  return (
    lowerAt(text, noun).endsWith('s') || isCapitalized(tokenAt(text, noun)) || lowerAt(text, noun + 1) === 'between'
  );
}

function isQualified({ text }: SentenceContext, noun: number, limit: Range): boolean {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 3); at -= 1)
    if (DISPUTE_ADJECTIVES.has(lowerAt(text, at))) return true;
  return lowerAt(text, noun + 1) === 'of' && /^(?:opinion|opinions|view|views|words)$/u.test(lowerAt(text, noun + 2));
}

/** "tensions escalate between A and B": verbs that only move the dispute. */
const FLARING =
  /^(?:escalat|rise|rose|rising|grow|grew|flar|continu|erupt|emerg|remain|simmer|brew|deepen|widen|broke|began)/u;

interface After {
  readonly between: Range | null;
  readonly partner: Range | null;
  readonly over: Range | null;
}

function partsAfter({ text }: SentenceContext, after: number, limit: Range): After {
  let parts: After = { between: null, partner: null, over: null };
  for (let at = after; at < Math.min(limit.to, after + WINDOW); ) {
    const word = lowerAt(text, at);
    if (
      /^[;:.]$/u.test(word) ||
      /^(?:that|which|who|but|when)$/u.test(word) ||
      (VERB_FORMS.has(word) && !FLARING.test(word) && !HAVE.has(word))
    )
      break;
    const role = ROLES[word];
    const phrase = role === undefined ? null : nounPhraseFrom(text, at + 1, limit);
    if (role === undefined || phrase === null) {
      at += 1;
      continue;
    }
    if (role === 'over' && parts.over === null) parts = { ...parts, over: topicFrom(text, at + 1, limit) };
    else if (role === 'between' && parts.between === null) parts = { ...parts, between: phrase };
    else if (role === 'partner' && parts.partner === null) parts = { ...parts, partner: phrase };
    at = phrase.to;
  }
  return parts;
}

const ROLES: Readonly<Record<string, 'between' | 'partner' | 'over'>> = {
  between: 'between',
  among: 'between',
  within: 'between',
  with: 'partner',
  over: 'over',
  about: 'over',
  on: 'over',
  regarding: 'over',
};

function possessor({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 4); at -= 1) {
    const word = lowerAt(text, at);
    if (/^(?:his|her|their|its|our)$/u.test(word)) return { from: at, to: at + 1 };
    if (/^(?:'s|’s|'|’)$/u.test(word)) return nounPhraseBefore(text, at, limit);
    if (/^[,;:.]$/u.test(word)) return null;
  }
  return null;
}

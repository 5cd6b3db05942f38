import type { Range } from '../../model.ts';
import { mainSubject, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, standsAt, tokenAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.7;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const VERBS = words(
  'boycott boycotts boycotted boycotting protested protesting demonstrated demonstrating picketed picketing rallied rallying marched marching striking',
);
const EVENTS = words(
  'protest protests demonstration demonstrations rally rallies march marches strike strikes walkout walkouts sit-in sit-ins boycott boycotts picket pickets',
);
const OBJECTS = new Set(['against', 'over', 'at', 'about']);

/** "Drivers went on strike over pay", "students marched against the fee", "a boycott of the vote by two parties". */
export const protest: OppositionRule = {
  name: 'protest',
  triggers: new Set([...VERBS, ...EVENTS, 'streets', 'walk']),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const candidate = isStrike(context, at)
        ? fromStrike(context, at)
        : VERBS.has(lowerAt(text, at))
          ? fromVerb(context, at)
          : null;
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'Bus drivers went on strike on Monday over pay.', who: 'Bus drivers', about: 'pay' },
      { text: 'Hundreds of students marched against the fee.', who: 'Hundreds of students', against: 'the fee' },
      {
        text: 'Thousands of students took to the streets over the fee.',
        who: 'Thousands of students',
        about: 'the fee',
      },
      { text: 'The pilots voted to strike over the rota.', who: 'The pilots', about: 'the rota' },
      { text: 'Two parties boycotted the vote.', who: 'Two parties', against: 'the vote' },
      { text: 'Anglers protested on the lake shore against the fee.', who: 'Anglers', against: 'the fee' },
      { text: 'Duarte left the hall in protest at the fee.', who: 'Duarte', against: 'the fee' },
    ],
    ignores: [
      'An air strike hit the depot.',
      'The firms hoped to strike a deal.',
      'The band marched down Main Street.',
      'Lightning struck on Friday.',
    ],
  },
};

function isStrike({ text }: SentenceContext, at: number): boolean {
  const word = lowerAt(text, at);
  if (word === 'streets')
    return lowerAt(text, at - 2) === 'to' && /^(?:take|takes|took|taken|taking)$/u.test(lowerAt(text, at - 3));
  if (tokenAt(text, at).text === 'March') return false;
  if (/^strikes?$/u.test(word) && lowerAt(text, at - 1) === 'on') return true;
  return isInProtest(text, at) || isThreatened(text, at) || (EVENTS.has(word) && stagedAt(text, at) !== null);
}

/** "voted to strike over pay", "threatened to walk out": not "hoped to strike a deal". */
function isThreatened(text: SentenceContext['text'], at: number): boolean {
  const leaving = lowerAt(text, at) === 'walk' && lowerAt(text, at + 1) === 'out';
  const striking = lowerAt(text, at) === 'strike' && !/^(?:an?|the|back|down|out)$/u.test(lowerAt(text, at + 1));
  return (
    (leaving || striking) &&
    lowerAt(text, at - 1) === 'to' &&
    /^(?:vote|voted|votes|voting|threaten|threatened|threatens|threatening)$/u.test(lowerAt(text, at - 2))
  );
}

/** "left the hall in protest at the fee". */
function isInProtest(text: SentenceContext['text'], at: number): boolean {
  return lowerAt(text, at) === 'protest' && lowerAt(text, at - 1) === 'in' && OBJECTS.has(lowerAt(text, at + 1));
}

const STAGING =
  /^(?:join|joined|joins|joining|hold|held|holds|holding|stage|staged|stages|staging|organize|organized|organised|lead|led|leading|begin|began|plan|planned|planning|on)$/u;

/** The verb that stages a protest ("joined a climate march"), or the "on" of "go on strike"; null for an air strike. */
function stagedAt(text: SentenceContext['text'], noun: number): number | null {
  if (/^(?:air|missile|drone|rocket|artillery)$/u.test(lowerAt(text, noun - 1))) return null;
  for (let at = noun - 1; at >= noun - 5; at -= 1) {
    const word = lowerAt(text, at);
    if (word === 'on' && at < noun - 1) return null;
    if (STAGING.test(word)) return at;
    if (/^[,;:.]$/u.test(word)) return null;
  }
  return null;
}

function fromStrike(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  if (isInProtest(text, at))
    return build(context, at, mainSubject(text, at, limit), nounPhraseFrom(text, at + 2, limit), limit);
  if (isThreatened(text, at))
    return build(
      context,
      at,
      subjectOf(text, verbGroupAt(text, at - 2, limit), limit),
      targetAfter(context, at + 1, limit),
      limit,
    );
  const staged = lowerAt(text, at) === 'streets' ? at - 3 : (stagedAt(text, at) ?? at - 1);
  const verb = lowerAt(text, staged) === 'on' ? staged - 1 : staged;
  const group = verbGroupAt(text, verb, limit);
  if (group.negated || group.hypothetical) return null;
  const who =
    (verb > limit.from ? subjectOf(text, { ...group, passive: false }, limit) : null) ?? mainSubject(text, at, limit);
  return build(context, at, who, targetAfter(context, at + 1, limit), limit);
}

function fromVerb(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const group = verbGroupAt(text, at, limit);
  if (group.negated || group.hypothetical) return null;
  const direct = /^(?:boycott|picket|protest)/u.test(lowerAt(text, at));
  const target = OBJECTS.has(lowerAt(text, at + 1))
    ? nounPhraseFrom(text, at + 2, limit)
    : ((direct ? nounPhraseFrom(text, at + 1, limit) : null) ?? targetAfter(context, at + 1, limit));
  if (target === null) return null;
  return build(context, at, subjectOf(text, group, limit), target, limit);
}

/** "… to express their anger at the cuts". */
const ANGER = /^(?:anger|frustration|fury|outrage|discontent|opposition)$/u;

function targetAfter({ text }: SentenceContext, from: number, limit: Range): Range | null {
  for (let at = from; at < Math.min(limit.to, from + 6); at += 1) {
    if (/^(?:at|with|to)$/u.test(lowerAt(text, at)) && ANGER.test(lowerAt(text, at - 1)))
      return nounPhraseFrom(text, at + 1, limit);
    if (OBJECTS.has(lowerAt(text, at)) && lowerAt(text, at) !== 'at') return nounPhraseFrom(text, at + 1, limit);
    if (standsAt(text, at, ['in', 'protest'], limit)) return nounPhraseFrom(text, at + 3, limit);
  }
  return null;
}

function build(
  context: SentenceContext,
  at: number,
  who: Range | null,
  target: Range | null,
  limit: Range,
): Candidate | null {
  if (who === null) return null;
  const about = target === null ? null : topicFrom(context.text, target.from, limit);
  return candidateOf(context, {
    rule: 'protest',
    kind: 'dispute',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    against: target,
    about,
  });
}

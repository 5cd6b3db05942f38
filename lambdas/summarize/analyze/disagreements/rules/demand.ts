import { FAULT_FINDING } from '../../lexicon/negative-judgments.ts';
import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, spanOf } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { isAdverb } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { OppositionRule, SentenceContext } from '../candidate.ts';
import { type VerbHit, verbIndex, verbsIn } from '../lexicon-match.ts';

const CONFIDENCE = 0.55;
const DEMANDING: readonly LexiconGroup[] = [
  {
    kind: 'criticism',
    object: 'person',
    force: CONFIDENCE,
    words:
      'petition, push, lobby, warn, threaten, urge, call on, call for, call upon, demand, demand that, ask, press, pressure, implore, beg*',
  },
];
const VERBS = verbIndex(DEMANDING);
const RESIGNING =
  /^(?:resignation|removal|release|ouster|dismissal|impeachment|withdrawal|suspension|apology|repeal|boycott|inquiry|end|halt|return|cancellation|scrapping|abolition|reinstatement|resignations|handover|extradition|answers|explanation|compensation|closure|reversal|clarification)$/u;
const DECIDING =
  /\b(?:judges?|courts?|tribunal|jury|congress|regulators?|lawmakers|voters|parliament|public|people|citizens|nations|countries|consumers|customers)$/iu; // they are asked to stop somebody else
const THREATS =
  /^(?:consequences|costs?|sanctions|retaliation|penalties|tariffs|action|fines|expulsion|force|lawsuits?)$/u;
const FREEING = /\b(?:release|extradition|return|handover)$/u; // whoever holds him is meant, not he
const WINDOW = 14;

/** "The group urged the mill to stop dumping", "calls for the minister's resignation": a demand that finds fault. */
export const demand: OppositionRule = {
  name: 'demand',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    verbsIn(context, VERBS).flatMap((hit) => {
      const { text } = context;
      if (hit.group.passive) return [];
      const target = nounPhraseFrom(text, hit.after, hit.limit);
      const debtor = target === null ? null : owing(context, target, hit.limit);
      const fault =
        target === null ? null : (debtor?.from ?? demandedOf(hit, target) ?? faultAfter(context, target, hit.limit));
      if (target === null || fault === null) return [];
      return [
        candidateOf(context, {
          rule: 'demand',
          kind: 'criticism',
          confidence: CONFIDENCE,
          cue: { from: hit.group.verb, to: hit.after },
          who: subjectOf(text, hit.group, hit.limit),
          against: debtor ?? opposed(context, target, topicFrom(text, fault, hit.limit)),
          about: debtor === null ? (topicFrom(text, fault, hit.limit) ?? target) : target,
        }),
      ];
    }),
  examples: {
    finds: [
      { text: 'The lake group urged the mill to stop dumping dye.', who: 'The lake group', against: 'the mill' },
      { text: "Two senators called for the minister's resignation.", who: 'Two senators' },
      { text: 'The governor called for the cancellation of the bridge contract.', who: 'The governor' },
      { text: 'Duarte demanded an apology from the studio.', who: 'Duarte', against: 'the studio' },
      { text: 'Moss urged the governor to veto the bill.', who: 'Moss', against: 'the bill' },
      { text: 'Haddad warned both parties against a quick vote.', who: 'Haddad', against: 'both parties' },
      { text: 'Norland threatened Ostland with new tariffs.', who: 'Norland', against: 'Ostland' },
      { text: 'She demanded that the paper withdraw its story.', who: 'She', against: 'the paper' },
    ],
    ignores: [
      'Police urged drivers to stay at home.',
      'The mayor called for calm.',
      'Duarte urged the town to take action to stop the flood.',
      'He asked the waiter to bring water.',
    ],
  },
};

/** "demanded that the paper print it": whatever is demanded so. */
function demandedOf({ entry }: VerbHit, target: Range): number | null {
  return entry.rest.at(-1) === 'that' ? target.to : null;
}

/** "an apology from the studio": the studio. */
function owing({ text }: SentenceContext, target: Range, limit: Range): Range | null {
  for (let at = target.from + 1; at <= target.to; at += 1)
    if (lowerAt(text, at) === 'from' && OWED.test(lowerAt(text, at - 1))) return nounPhraseFrom(text, at + 1, limit);
  return null;
}

const OWED = /^(?:apology|apologies|answers?|explanations?|compensation|clarification|transparency|resignations?)$/u;

/** Who is asked; but not whoever shall only decide or oppose, or whose release is wanted. */
function opposed(context: SentenceContext, target: Range, topic: Range | null): Range | null {
  if (FREEING.test(wordsOf(context, target))) return null;
  if (topic !== null && OPPOSING.has(lowerAt(context.text, topic.from - 1))) return topic;
  return isDecider(context, target) ? topic : target;
}

/** "urged the governor to veto the bill": whose bill it is. */
const OPPOSING: ReadonlySet<string> = new Set(['veto', 'reject', 'block', 'oppose']);

function isDecider(context: SentenceContext, target: Range): boolean {
  return DECIDING.test(wordsOf(context, target));
}

/** "the minister's resignation", "an end to": somebody or something is aimed at. */
function isOwned(text: SentenceContext['text'], target: Range): boolean {
  for (let at = target.from; at < target.to; at += 1)
    if (/^(?:'s|’s|his|her|their|its|an|of)$/u.test(lowerAt(text, at))) return true;
  return false;
}

function wordsOf({ text }: SentenceContext, range: Range): string {
  const { start, end } = spanOf(text, range);
  return text.text.slice(start, end);
}

/** The word that finds fault: "to stop", "not to close", "resignation". */
function faultAfter(context: SentenceContext, target: Range, limit: Range): number | null {
  const { text } = context;
  let otherwise = false; // "to take action to stop the freefall": what is asked for comes first
  for (let at = target.from; at < Math.min(limit.to, target.from + WINDOW); at += 1) {
    const word = lowerAt(text, at);
    if (/^[,;:.]$/u.test(word)) return null;
    otherwise ||=
      at > target.to && lowerAt(text, at - 1) === 'to' && !isAskedAtOnce(word) && !isDecider(context, target);
    if (otherwise && lowerAt(text, at - 1) !== 'and') continue;
    if (RESIGNING.test(word) && at < target.to) return isOwned(text, target) ? target.from : null;
    if (
      at >= target.to &&
      (FAULT_FINDING.has(word) || OPPOSING.has(word)) &&
      /^(?:to|and|immediately|must|should|it|they|he|she)$/u.test(lowerAt(text, at - 1))
    )
      return at + 1;
    if (at === target.to && FAULT_FINDING.has(word)) return at + 1;
    if (at === target.to && word === 'against') return at + 1; // "warned both parties against"
    if (at > target.to && THREATS.test(word) && /^(?:of|with)$/u.test(lowerAt(text, target.to))) return target.to + 1;
    if (at >= target.to && word === 'not' && lowerAt(text, at + 1) === 'to') return at + 2;
  }
  return null;
}

function isAskedAtOnce(word: string): boolean {
  return FAULT_FINDING.has(word) || OPPOSING.has(word) || isAdverb(word);
}

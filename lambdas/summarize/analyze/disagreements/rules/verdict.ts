import { NEGATIVE_JUDGMENTS } from '../../lexicon/negative-judgments.ts';
import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import { MODALS } from '../../lexicon/phrase-words.ts';
import type { Range, Span } from '../../model.ts';
import { objectStart, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex, verbsIn } from '../lexicon-match.ts';
import { reason } from '../reason.ts';

const CONFIDENCE = 0.8;
const JUDGMENT_WINDOW = 16;

const CALLING: readonly LexiconGroup[] = [
  {
    kind: 'criticism',
    object: 'thing',
    force: CONFIDENCE,
    words:
      'call, describe, brand, label, dub*, deem, characterize, consider, denounce, decry, dismiss, portray, paint, cast, slam*, blast, condemn, denigrate, regard, view, see, declare, liken',
  },
];
const VERBS = verbIndex(CALLING);
const JUDGMENT = new RegExp(`^(?:${NEGATIVE_JUDGMENTS.join('|')})`, 'u');

/** "She called the offer an insult", "a scheme branded 'reckless' by engineers". */
export const verdict: OppositionRule = {
  name: 'verdict',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    verbsIn(context, VERBS).flatMap((hit) => {
      const { text } = context;
      const { group, after, limit } = hit;
      const object = group.passive
        ? subjectOf(text, group, limit)
        : lowerAt(text, after) === 'as'
          ? gapBefore(context, subjectOf(text, group, limit), limit)
          : nounPhraseFrom(text, objectStart(text, after, limit), limit);
      if (object === null || /^(?:on|for|upon|out)$/u.test(lowerAt(text, after))) return [];
      const gapped = !group.passive && object.to <= group.from;
      const judged = judgmentAt(context, group.passive || gapped ? after : object.from, limit);
      if (judged === null || (!group.passive && judged < object.from + 1)) return [];
      const target: Range = group.passive ? object : untilJudgment(context, object, judged);
      if (!group.passive && hidesInTopic(context, object.from, judged)) return [];
      const who = group.passive ? agent(context, after, limit) : subjectOf(text, group, limit);
      return [
        verdictOn(
          context,
          group.verb,
          who,
          target,
          group.passive
            ? null
            : aboutOf(context, object.from, target.to, { from: limit.from, to: Math.max(target.to, judged) }),
        ),
      ];
    }),
  examples: {
    finds: [
      { text: 'Rail unions called the pay offer "an insult".', who: 'Rail unions', against: 'the pay offer' },
      {
        text: 'The talks ended with Ostland calling a Norland plan to fish there "reckless."',
        who: 'Ostland',
        against: 'a Norland plan',
      },
      { text: 'The scheme was described as dangerous by two engineers.', who: 'two engineers', against: 'The scheme' },
      { text: 'He branded the referee report a disgrace.', who: 'He' },
    ],
    ignores: [
      'She called the museum a treasure.',
      'The tribunal dismissed her claims of discrimination.',
      'The police called an ambulance.',
      'They call the dish "rainbow rice".',
      'She hoped that what she called luck would avert the worst.',
    ],
  },
};

function verdictOn(
  context: SentenceContext,
  verb: number,
  who: Range | null,
  target: Range,
  topic: Range | Span | null,
): Candidate {
  return candidateOf(context, {
    rule: 'verdict',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: verb, to: verb + 1 },
    who,
    against: target,
    about: topic ?? target,
  });
}

/** "charges that the guild condemned as bogus": what the relative clause hangs on. */
function gapBefore({ text }: SentenceContext, subject: Range | null, limit: Range): Range | null {
  if (subject === null || subject.from - 1 <= limit.from) return null;
  const relative = /^(?:that|which|,)$/u.test(lowerAt(text, subject.from - 1)) ? subject.from - 1 : subject.from;
  return nounPhraseBefore(text, relative, limit);
}

/** "dismissed claims of discrimination": the judgment is part of what is dismissed. */
function hidesInTopic({ text }: SentenceContext, from: number, judged: number): boolean {
  for (let at = from; at < judged; at += 1) {
    if (/^(?:["“‘”]|as|an?)$/u.test(lowerAt(text, at)) && at > from) return false;
    if (lowerAt(text, at) === 'of') return true;
  }
  return false;
}

/** What is judged for what ("the league for its rules"), or else the thing judged. */
function aboutOf(context: SentenceContext, from: number, to: number, until: Range): Range | Span | null {
  return reason(context, to, until) ?? topicFrom(context.text, from, until);
}

/** The first word of judgment, before the clause ends. */
function judgmentAt({ text }: SentenceContext, from: number, limit: Range): number | null {
  for (let at = from; at < Math.min(limit.to, from + JUDGMENT_WINDOW); at += 1) {
    if (/^(?:[.;:?!]|while|although|because)$/u.test(lowerAt(text, at))) return null;
    if (/^(?:not|n't)$/u.test(lowerAt(text, at)) || MODALS.has(lowerAt(text, at))) return null;
    if (JUDGMENT.test(lowerAt(text, at))) return at;
  }
  return null;
}

/** The judged thing without the words of judgment: "the pay offer" of "the pay offer 'an insult'". */
function untilJudgment({ text }: SentenceContext, object: Range, judged: number): Range {
  for (let at = object.from + 1; at < object.to; at += 1) {
    if (at >= judged || /^(?:["“‘”a]|an|``)$/u.test(lowerAt(text, at)) || lowerAt(text, at) === 'as')
      return { from: object.from, to: at };
  }
  return object;
}

function agent({ text }: SentenceContext, after: number, limit: Range): Range | null {
  for (let at = after; at < Math.min(limit.to, after + JUDGMENT_WINDOW); at += 1) {
    if (lowerAt(text, at) === 'by') return nounPhraseFrom(text, at + 1, limit);
    if (/^[.;]$/u.test(lowerAt(text, at))) return null;
  }
  return null;
}

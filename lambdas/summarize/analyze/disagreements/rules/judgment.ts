import { NORMATIVE_JUDGMENTS } from '../../lexicon/negative-judgments.ts';
import { BE } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { isAdverb, verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.5;
const BY_OPENING = new Map<string, string[]>();
for (const stem of NORMATIVE_JUDGMENTS)
  BY_OPENING.set(stem.slice(0, 3), [...(BY_OPENING.get(stem.slice(0, 3)) ?? []), stem]);
const LINK_WINDOW = 5;

/** "'The ruling is a disgrace,' said the guild": somebody judges, in words of their own. */
export const judgment: OppositionRule = {
  name: 'judgment',
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to && found.length === 0; at += 1) {
      const link = isJudgment(lowerAt(text, at)) ? linkBefore(context, at) : null;
      const candidate = link === null ? null : fromLink(context, at, link);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: '“The ruling is a disgrace,” said the guild.', who: 'the guild', against: 'The ruling' },
      { text: 'The bishop said the closures were unfair.', who: 'The bishop', against: 'the closures' },
      {
        text: 'Ana Duarte told the panel that its report was deeply misleading.',
        who: 'Ana Duarte',
        against: 'its report',
      },
      { text: 'The auditor said it was a mistake by the council to sell.', against: 'the council' },
      { text: 'Duarte warned that if the council sold the pier it would be a disgrace.', against: 'the council' },
      { text: 'Duarte said it was unfair to ask the villages for more water.', who: 'Duarte' },
      { text: 'The guild said the mayor’s request to investigate bakers was unfair.', against: 'the mayor’s request' },
    ],
    ignores: ['The road is dangerous in winter.', 'The ruling is not unfair, the guild said.', 'It was a mistake.'],
  },
};

function isJudgment(word: string): boolean {
  if (word.endsWith('ly')) return false; // "was mistakenly sent"
  return BY_OPENING.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false;
}

/** The "is", "was" … that ties the judgment to what is judged. */
function linkBefore({ text }: SentenceContext, at: number): number | null {
  for (let back = at - 1; back >= at - LINK_WINDOW; back -= 1) {
    const word = lowerAt(text, back);
    if (BE.has(word) || word === 'seems' || word === 'looks') return back;
    if (
      !isAdverb(word) &&
      !/^(?:a|an|the|very|so|such|completely|both|and|,|["“‘]|\p{L}+ly|\p{L}+ful|\p{L}+ous|an|utter|total|clear|big|huge|terrible)$/u.test(
        word,
      )
    )
      return null;
  }
  return null;
}

function fromLink(context: SentenceContext, at: number, link: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const group = verbGroupAt(text, at, limit);
  if (group.negated || group.hypothetical) return null;
  const target = judgedAt(context, link, at, limit);
  const who = whoSays(context, at);
  if (
    target === null ||
    who === undefined ||
    /^(?:i|we)$/u.test(lowerAt(text, target.from)) ||
    (who !== null && target.from <= who.from && who.from < target.to)
  )
    return null;
  const deed = deedBehind(context, target, at, limit);
  return candidateOf(context, {
    rule: 'judgment',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    against: deed === null ? target : null,
    about: deed ?? target,
  });
}

/** What is judged: the subject of the "is"; of "it was a mistake by the council", the council. */
function judgedAt(context: SentenceContext, link: number, judgment: number, limit: Range): Range | null {
  const { text } = context;
  const subject = subjectOf(text, { ...verbGroupAt(text, link, limit), passive: false }, limit);
  if (subject === null) return null;
  if (lowerAt(text, subject.from) === 'it') {
    const by = lowerAt(text, judgment + 1) === 'by' ? nounPhraseFrom(text, judgment + 2, limit) : null;
    return by ?? conditionBefore(context, subject.from, limit) ?? subject;
  }
  return lowerAt(text, subject.from - 2) === 'to'
    ? (nounPhraseBefore(text, subject.from - 2, limit) ?? subject)
    : subject;
}

/** "It is unfair to ask the villages": what is judged is a deed, whoever may do it. */
function deedBehind({ text }: SentenceContext, target: Range, judgment: number, limit: Range): Range | null {
  const isDeed = lowerAt(text, target.from) === 'it' && lowerAt(text, judgment + 1) === 'to';
  return isDeed ? { from: judgment + 2, to: limit.to } : null;
}

/** "If the council sold the pier it would be a disgrace": the council. */
function conditionBefore({ text }: SentenceContext, at: number, limit: Range): Range | null {
  for (let back = at - 1; back >= limit.from; back -= 1)
    if (lowerAt(text, back) === 'if') return nounPhraseFrom(text, back + 1, limit);
  return null;
}

import { NORMATIVE_JUDGMENTS } from '../../lexicon/negative-judgments.ts';
import { BE } from '../../lexicon/phrase-words.ts';
import { subjectOf } from '../../phrases/clause.ts';
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
    ],
    ignores: ['The road is dangerous in winter.', 'The ruling is not unfair, the guild said.', 'It was a mistake.'],
  },
};

function isJudgment(word: string): boolean {
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
  const target = subjectOf(text, { ...verbGroupAt(text, link, limit), passive: false }, limit);
  const who = whoSays(context, at);
  if (target === null || who === undefined || (who !== null && target.from <= who.from && who.from < target.to))
    return null;
  return candidateOf(context, {
    rule: 'judgment',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    against: target,
    about: target,
  });
}

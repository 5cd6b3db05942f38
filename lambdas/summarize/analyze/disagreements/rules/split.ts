import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { isForce } from '../mutual-candidates.ts';

const CONFIDENCE = 0.75;
const SPLIT_NOUNS: ReadonlySet<string> = new Set(
  'division divisions split splits rift rifts infighting differences disagreement disagreements divide divides schism schisms feuding bickering cracks'.split(
    ' ',
  ),
);

/** "The party is divided over tax", "rifts within the alliance on Norland". Both sides are in one body. */
export const split: OppositionRule = {
  name: 'split',
  triggers: new Set([...SPLIT_NOUNS, 'divided', 'split', 'lines']),
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const word = lowerAt(text, at);
      const candidate =
        word === 'divided' || word === 'split'
          ? fromVerb(context, at)
          : SPLIT_NOUNS.has(word)
            ? fromNoun(context, at)
            : null;
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The ruling party is deeply divided over the levy.', who: 'The ruling party', about: 'the levy' },
      { text: 'There are rifts within the alliance over fishing.', who: 'the alliance', about: 'fishing' },
      { text: 'Trustees were split on whether to sell the hall.', who: 'Trustees' },
    ],
    ignores: [
      'The cake was divided into six.',
      'The stock was split two for one.',
      'There were no divisions in the cabinet.',
      'The league has four divisions.',
    ],
  },
};

function fromVerb(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const over = overAt(context, at + 1, limit, 2);
  if (over === null) return null;
  const group = verbGroupAt(text, at, limit);
  const who = group.negated || group.hypothetical ? null : subjectOf(text, group, limit);
  return who === null ? null : build(context, at, who, over);
}

function fromNoun(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  if (/^(?:no|any|without|four|two|three)$/u.test(lowerAt(text, at - 1))) return null;
  const inside = at + 1;
  if (
    !/^(?:within|inside|among|in)$/u.test(lowerAt(text, inside)) ||
    (lowerAt(text, inside) === 'in' && !/^(?:rifts?|splits?|divisions|cracks|infighting)$/u.test(lowerAt(text, at)))
  )
    return null;
  const who = nounPhraseFrom(text, inside + 1, limit);
  if (who === null || isForce(context, who)) return null;
  return build(context, at, who, overAt(context, who.to, limit, 3));
}

function overAt({ text }: SentenceContext, from: number, limit: Range, window: number): Range | null {
  for (let at = from; at < Math.min(limit.to, from + window); at += 1) {
    if (/^(?:over|on|about|as)$/u.test(lowerAt(text, at)))
      return topicFrom(text, at + 1, limit) ?? { from: at + 1, to: Math.min(limit.to, at + 8) };
  }
  return null;
}

function build(context: SentenceContext, at: number, who: Range, about: Range | null): Candidate {
  return candidateOf(context, {
    rule: 'split',
    kind: 'split',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    about,
    mutual: true,
  });
}

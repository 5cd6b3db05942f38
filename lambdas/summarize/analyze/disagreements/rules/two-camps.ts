import { OPINING_VERBS } from '../../lexicon/opining-verbs.ts';
import type { Range } from '../../model.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';

const CONFIDENCE = 0.6;
const QUANTITIES: ReadonlySet<string> = new Set([
  'some',
  'many',
  'most',
  'several',
  'supporters',
  'proponents',
  'half',
]);
const LONGEST_GROUP = 7; // tokens from "some" to its verb

/** "Some growers say the dam is needed, while others fear floods": opinion is split between two camps. */
export const twoCamps: OppositionRule = {
  name: 'two-camps',
  triggers: new Set(['others', 'critics', 'opponents']),
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const verb = QUANTITIES.has(lowerAt(text, at)) ? opiningAfter(context, at) : null;
      const candidate = verb === null ? null : fromCamps(context, { from: at, to: verb });
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      {
        text: 'Some growers say the dam is needed, while others fear floods.',
        who: 'Some growers',
        against: 'others',
        about: 'the dam is needed',
      },
      { text: 'Supporters call it a bargain but critics say it will ruin the harbor.', against: 'critics' },
      { text: 'Many parents want the rule kept; others oppose it.', who: 'Many parents', against: 'others' },
    ],
    ignores: [
      'Some growers sell apples and others sell pears.',
      'Some say the dam is old.',
      'Others want to see some of the boats.',
    ],
  },
};

function opiningAfter({ text, sentence }: SentenceContext, from: number): number | null {
  for (let at = from + 1; at < Math.min(sentence.tokens.to, from + LONGEST_GROUP); at += 1) {
    if (/^[,.;:]$/u.test(lowerAt(text, at))) return null;
    if (OPINING_VERBS.has(lowerAt(text, at))) return at;
  }
  return null;
}

/** The second camp has an opinion of its own, too. */
function fromCamps(context: SentenceContext, first: Range): Candidate | null {
  const { text, sentence } = context;
  for (let at = first.to + 1; at < sentence.tokens.to; at += 1) {
    if (!/^(?:others|critics|opponents)$/u.test(lowerAt(text, at)) || opiningAfter(context, at) === null) continue;
    return candidateOf(context, {
      rule: 'two-camps',
      kind: 'split',
      confidence: CONFIDENCE,
      cue: { from: at, to: at + 1 },
      who: first,
      against: { from: at, to: at + 1 },
      about: clauseFrom(text, first.to + 1, { from: first.to + 1, to: at }),
    });
  }
  return null;
}

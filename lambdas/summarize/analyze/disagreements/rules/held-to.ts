import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, spanOf, standsAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { type VerbHit, verbIndex, verbsIn } from '../lexicon-match.ts';
import { reason } from '../reason.ts';

const CONFIDENCE = 0.75;
const HOLDING: readonly LexiconGroup[] = [
  { kind: 'criticism', object: 'person', force: CONFIDENCE, words: 'hold, take, haul, drag*, put, bring, call' },
];
const VERBS = verbIndex(HOLDING);
/** What follows the one who is held to it. */
const TAILS: readonly { readonly words: readonly string[]; readonly kind: 'criticism' | 'legal' }[] = [
  { words: ['responsible', 'for'], kind: 'criticism' },
  { words: ['accountable', 'for'], kind: 'criticism' },
  { words: ['liable', 'for'], kind: 'criticism' },
  { words: ['to', 'task'], kind: 'criticism' },
  { words: ['to', 'court'], kind: 'legal' },
  { words: ['into', 'court'], kind: 'legal' },
  { words: ['before', 'the', 'courts'], kind: 'legal' },
];

/** "Ostland holds the shipowner responsible for the spill", "growers took the mill to court". */
export const heldTo: OppositionRule = {
  name: 'held-to',
  triggers: new Set(['responsible', 'accountable', 'liable', 'task', 'court', 'courts']),
  find: (context) => verbsIn(context, VERBS).flatMap((hit) => fromHolding(context, hit)),
  examples: {
    finds: [
      {
        text: 'Ostland holds the shipowner responsible for the spill.',
        who: 'Ostland',
        against: 'the shipowner',
        about: 'the spill',
      },
      { text: 'Growers took the mill to court over the dye.', who: 'Growers', against: 'the mill', about: 'the dye' },
      { text: 'Duarte took the minister to task for his haste.', who: 'Duarte', against: 'the minister' },
    ],
    ignores: [
      'The clerk is responsible for the files.',
      'She took the bus to court.',
      'They hope to hold the owner liable for the spill.',
    ],
  },
};

function fromHolding(context: SentenceContext, { group, after, limit }: VerbHit): readonly Candidate[] {
  const { text } = context;
  const target = group.passive ? null : nounPhraseFrom(text, after, limit);
  const held = target === null ? null : untilTail(context, target, limit);
  if (held === null || /^(?:bus|train|car)$/u.test(lowerAt(text, held.target.to - 1))) return [];
  return [
    candidateOf(context, {
      rule: 'held-to',
      kind: held.kind,
      confidence: CONFIDENCE,
      cue: { from: group.verb, to: group.verb + 1 },
      who: subjectOf(text, group, limit),
      against: held.target,
      about: reason(context, held.target.to, limit) ?? spanOf(text, held.target),
    }),
  ];
}

/** The phrase up to its tail: a noun phrase may have swallowed "to court". */
function untilTail(
  { text }: SentenceContext,
  target: Range,
  limit: Range,
): { target: Range; kind: 'criticism' | 'legal' } | null {
  for (let at = target.from + 1; at <= target.to; at += 1) {
    const tail = TAILS.find(({ words }) => standsAt(text, at, words, limit));
    if (tail !== undefined) return { target: { from: target.from, to: at }, kind: tail.kind };
  }
  return null;
}

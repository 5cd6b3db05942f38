import { MUTUAL_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { OppositionRule } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { mutualCandidates } from '../mutual-candidates.ts';

const VERBS = verbIndex(MUTUAL_VERBS);

/** "A and B clashed over C", "A clashed with B". */
export const clash: OppositionRule = {
  name: 'clash',
  triggers: new Set(VERBS.keys()),
  find: (context) => mutualCandidates(context, 'clash', VERBS),
  examples: {
    finds: [
      {
        text: 'Norland and its southern neighbors clashed Tuesday over fishing rights.',
        who: 'Norland and its southern neighbors',
        about: 'fishing rights',
      },
      {
        text: 'The governor sparred with Senator Lima over the budget.',
        who: 'The governor',
        against: 'Senator Lima',
        about: 'the budget',
      },
      { text: 'Doctors and insurers disagree on how to pay for the drug.', who: 'Doctors and insurers' },
    ],
    ignores: ['Police clashed with protesters near the bridge.', 'Prices differ from town to town.'],
  },
};

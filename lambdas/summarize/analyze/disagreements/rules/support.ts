import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import type { OppositionRule } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const SUPPORTING: readonly LexiconGroup[] = [
  {
    kind: 'dispute',
    object: 'thing',
    force: 0.5,
    words:
      'support, endorse, back, favor, embrace, champion, defend, praise, welcome, hail, promote, unveil, propose, introduce, approve, announce, launch, publish, push for, call for, vow to, stand by, justify, impose, order, plan to, pass, sign, adopt, accept, draft, tout, sponsor, author, write',
  },
];
const VERBS = verbIndex(SUPPORTING);

/** "The mayor unveiled the toll": who is for a thing that somebody else may oppose. No disagreement by itself. */
export const support: OppositionRule = {
  name: 'support',
  triggers: new Set(VERBS.keys()),
  find: (context) => candidatesFromVerbs(context, 'support', VERBS),
  examples: {
    finds: [
      { text: 'Mayor Ida Lund unveiled the toll in March.', who: 'Mayor Ida Lund', about: 'the toll' },
      { text: 'The guild endorsed the merger.', who: 'The guild', about: 'the merger' },
      { text: 'A levy proposed by the treasury will be debated.', who: 'the treasury' },
    ],
    ignores: [
      'Moss has not said whether she will sign the bill.',
      'The guild did not endorse the merger.',
      'Back pay is due in May.',
    ],
  },
};

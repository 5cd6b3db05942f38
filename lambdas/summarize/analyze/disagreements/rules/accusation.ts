import { ACCUSATION_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const VERBS = verbIndex(ACCUSATION_VERBS);

/** "Residents accuse the mill of poisoning the river", "the coach was blamed by fans for the loss of points". */
export const accusation: OppositionRule = {
  name: 'accusation',
  triggers: new Set(VERBS.keys()),
  find: (context) => candidatesFromVerbs(context, 'accusation', VERBS).filter((found) => !isGuilt(context, found)),
  examples: {
    finds: [
      {
        text: 'Royce Hale, a Republican, whom growers have accused of delay, spoke first.',
        who: 'growers',
        against: 'Royce Hale',
      },
      {
        text: 'Residents accuse the paper mill of poisoning the river.',
        who: 'Residents',
        against: 'the paper mill',
        about: 'poisoning the river',
      },
      { text: 'Villagers blamed the leak on the paper mill.', against: 'the paper mill', about: 'the leak' },
      {
        text: 'The agency was accused on Monday by two former inspectors of hiding test results.',
        who: 'two former inspectors',
        against: 'The agency',
        about: 'hiding test results',
      },
      {
        text: 'Opposition leader Tam Okoro spoke for an hour, blaming the government for the blackout.',
        who: 'Opposition leader Tam Okoro',
        against: 'the government',
        about: 'the blackout',
      },
      {
        text: 'The bank is accused of charging hidden fees.',
        who: null,
        against: 'The bank',
        about: 'charging hidden fees',
      },
    ],
    ignores: [
      'Nobody has accused the clerk of theft.',
      'The accused man left the court by a side door.',
      'He could blame the weather.',
      'The company denies it is to blame.',
    ],
  },
};

/** "is to blame": somebody's guilt, not that somebody blames. */
function isGuilt({ text }: SentenceContext, { cue }: Candidate): boolean {
  return /\b(?:is|are|was|were|be|been|partly) to $/u.test(text.text.slice(Math.max(0, cue.start - 12), cue.start));
}

import { CRITICISM_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const VERBS = verbIndex(CRITICISM_VERBS);

/** "The union slammed the airline's plan", "a budget which teachers have condemned". */
export const criticism: OppositionRule = {
  name: 'criticism',
  triggers: new Set(VERBS.keys()),
  find: (context) => candidatesFromVerbs(context, 'criticism', VERBS).filter((found) => !isBodily(context, found)),
  examples: {
    finds: [
      {
        text: "The nurses' union slammed the hospital's plan to cut night shifts.",
        who: "The nurses' union",
        about: "the hospital's plan to cut night shifts",
      },
      {
        text: 'Mayor Ida Lund was condemned on Friday by shop owners for closing the bridge.',
        who: 'shop owners',
        against: 'Mayor Ida Lund',
        about: 'closing the bridge',
      },
      {
        text: 'The port authority, which fishermen have criticized, will meet in May.',
        who: 'fishermen',
        against: 'The port authority',
      },
      {
        text: 'Senator Bo Reyes, who chairs the panel, has repeatedly denounced the new tolls.',
        who: 'Senator Bo Reyes',
        about: 'the new tolls',
      },
      {
        text: 'Farmers hit back at the minister over the milk price.',
        who: 'Farmers',
        against: 'the minister',
        about: 'the milk price',
      },
      { text: 'She stopped short of endorsing the plan, lambasting its cost.', who: 'She', about: 'its cost' },
    ],
    ignores: [
      'The minister declined to criticize the court.',
      'A truck slammed into a parked van on Elm Street.',
      'The blast shook the harbor at dawn.',
      'Rebels launched an attack on the northern town.',
      'The condemned building will be torn down in June.',
      'The crew slammed two barges into one another.',
    ],
  },
};

/** "slammed the van into a wall". */
function isBodily({ text }: SentenceContext, { against }: Candidate): boolean {
  return against !== null && /^\s+into\b/u.test(text.text.slice(against.end, against.end + 6));
}

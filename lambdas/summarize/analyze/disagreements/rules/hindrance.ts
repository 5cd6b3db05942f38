import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import type { OppositionRule } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const CONFIDENCE = 0.55;
const SEEKING =
  'seek to, try to, attempt to, move to, vow to, threaten to, want to, plan to, fight to, work to, sue to, intend to, bid to'.split(
    ', ',
  );
const UNDOING =
  'ban, block, shut down, stop, halt, end, scrap, repeal, overturn, remove, oust, impeach, abolish, prevent, strip, derail, undo, dismantle, unseat, outlaw, thwart, delay, defund, ditch, roll back, tear up, get rid of, do away with, disqualify, undermine'.split(
    ', ',
  );
const HINDERING: readonly LexiconGroup[] = [
  {
    kind: 'rejection',
    object: 'thing',
    force: CONFIDENCE,
    words: SEEKING.flatMap((seek) => UNDOING.map((undo) => `${seek} ${undo}`)).join(', '),
  },
];
const VERBS = verbIndex(HINDERING);

/** "Two growers tried to shut down the dam", "the party wants to scrap the levy": an effort against what others have or do. */
export const hindrance: OppositionRule = {
  name: 'hindrance',
  triggers: new Set(VERBS.keys()),
  find: (context) => candidatesFromVerbs(context, 'hindrance', VERBS).filter(({ against }) => against !== null),
  examples: {
    finds: [
      { text: 'The governor has sought to shut down the quarry.', who: 'The governor', about: 'the quarry' },
      { text: 'Opposition lawmakers want to scrap the harbor levy.', who: 'Opposition lawmakers' },
      { text: 'Duarte, who tried to block the merger, left the board.', who: 'Duarte', about: 'the merger' },
    ],
    ignores: ['The keeper tried to stop.', 'She did not want to end the talks.', 'Rain threatened the match.'],
  },
};

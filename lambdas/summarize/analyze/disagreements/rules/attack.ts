import { PHYSICAL_VERBS } from '../../lexicon/opposition-verbs.ts';
import { PROPOSAL_NOUNS } from '../../lexicon/proposal-nouns.ts';
import type { Span } from '../../model.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const VERBS = verbIndex(PHYSICAL_VERBS);

/** "She attacked the minister's record", "growers are fighting the dam": verbs of fighting, meant of words and plans. */
export const attack: OppositionRule = {
  name: 'attack',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    candidatesFromVerbs(context, 'attack', VERBS).filter((candidate) => hitsProposal(context, candidate)),
  examples: {
    finds: [
      { text: "She attacked the minister's record on housing.", who: 'She' },
      { text: 'Growers are fighting a plan to flood the valley.', who: 'Growers', about: 'a plan to flood the valley' },
      {
        text: 'Duarte attacked the minister over the cuts.',
        who: 'Duarte',
        against: 'the minister',
        about: 'the cuts',
      },
      { text: 'Two parties blocked the bill.', who: 'Two parties', against: 'the bill' },
      { text: 'Duarte and Moss attacked each other’s policies on schools.', who: 'Duarte and Moss' },
    ],
    ignores: [
      'A man attacked the guard with a knife.',
      'The army is fighting militants.',
      'A truck blocked the road.',
      'Police questioned the driver.',
      'Lawmakers questioned the envoy about his trip.',
      'Two jets were shot down.',
    ],
  },
};

function hitsProposal({ text }: SentenceContext, { against, about, mutual, cue }: Candidate): boolean {
  const reason =
    against !== null &&
    about !== null &&
    about.start >= against.end &&
    !/^(?:target|shoot|shot|question)/u.test(text.text.slice(cue.start, cue.end)); // "attacked the minister over the cuts"
  return mutual || reason || [against, about].some((span) => span !== null && namesProposal(text.text, span));
}

/** Whether the head of the phrase, or a word close after it, names something decided, proposed or said. */
function namesProposal(text: string, { start, end }: Span): boolean {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}-]+/gu) ?? [];
  return words.slice(0, HEAD_WITHIN).some((word) => PROPOSAL_NOUNS.has(word));
}

const HEAD_WITHIN = 9;

import { REJECTION_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const VERBS = verbIndex(REJECTION_VERBS);

/** "The council rejected the builder's offer", "teachers who oppose the merger". */
export const rejection: OppositionRule = {
  name: 'rejection',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    candidatesFromVerbs(context, 'rejection', VERBS)
      .filter((candidate) => !isPrivate(context, candidate))
      .map((candidate) => (isCourt(context, candidate) ? { ...candidate, confidence: COURT_CONFIDENCE } : candidate)),
  examples: {
    finds: [
      { text: 'Northwater rejects ferry expansion plan', who: 'Northwater' },
      {
        text: 'The island council rejected the ferry company’s claim that the pier was unsafe.',
        who: 'The island council',
        about: 'the ferry company’s claim that the pier was unsafe',
      },
      { text: 'Teachers who oppose the merger will march on Sunday.', who: 'Teachers', about: 'the merger' },
      { text: 'The lake plan has been opposed by anglers since March.', who: 'anglers', about: 'The lake plan' },
      {
        text: 'Two ministers pledged to oppose the levy when it comes to a vote.',
        who: 'Two ministers',
        about: 'the levy',
      },
      { text: 'Senator Reyes, who last week objected to the levy, left.', who: 'Senator Reyes', about: 'the levy' },
      { text: 'The brewer disputes that its wells ran dry.', who: 'The brewer', about: 'its wells ran dry' },
    ],
    ignores: [
      'The company did not dispute the figures.',
      'Both sides urged lawmakers to reject violence.',
      'Ballots rejected at the count were sealed.',
      'The team opposes nobody but itself.',
      'She rejected his advances at a dinner.',
    ],
  },
};

/** "rejected his advances": nothing is disputed. */
function isPrivate({ text }: SentenceContext, { against, about }: Candidate): boolean {
  return [against, about].some(
    (span) =>
      span !== null && /\b(?:advances|harassment|passes|invitations?)\b/iu.test(text.text.slice(span.start, span.end)),
  );
}

const COURT_CONFIDENCE = 0.4; // a judge who rejects a motion decides a dispute; the parties to it are others

function isCourt({ text }: SentenceContext, { who }: Candidate): boolean {
  return (
    who !== null &&
    /\b(?:judges?|court|courts|tribunal|magistrates?|jury|panel|referee|umpire)\b/iu.test(
      text.text.slice(who.start, who.end),
    )
  );
}

import { DENIAL_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex } from '../lexicon-match.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const VERBS = verbIndex(DENIAL_VERBS);

/** "The company denies that …": whoever asserted it is looked for later. */
export const denial: OppositionRule = {
  name: 'denial',
  triggers: new Set(VERBS.keys()),
  find: (context) => candidatesFromVerbs(context, 'denial', VERBS).filter((candidate) => isDispute(context, candidate)),
  examples: {
    finds: [
      {
        text: 'The shipping line denies that its crew ignored the warning.',
        who: 'The shipping line',
        about: 'its crew ignored the warning',
      },
      {
        text: 'Finance chief Rana Aziz has denied any wrongdoing.',
        who: 'Finance chief Rana Aziz',
        about: 'any wrongdoing',
      },
      {
        text: 'Neither man spoke, but a lawyer for the clinic denied the accusations.',
        who: 'a lawyer for the clinic',
        about: 'the accusations',
      },
      { text: 'He pleaded not guilty to two counts of fraud.', who: 'He' },
      { text: 'Anglers say the mill hid the leak, something its owners deny.', who: 'its owners', against: 'Anglers' },
      {
        text: 'The bank has hidden its fees, a charge the chairman has denied.',
        who: 'the chairman',
        against: 'The bank',
      },
    ],
    ignores: [
      'The ministry did not deny the report.',
      'The team had been denied visas twice.',
      'The judge denied bail.',
      'They were denied entry at the border.',
    ],
  },
};

/** "denied visas", "denied bail": something was not granted; nothing was disputed. */
const GRANTS =
  /\b(?:visas?|bail|entry|access|permission|asylum|parole|leave|boarding|service|treatment|funding|license|permit|request|appeal|motion|petition|them|him|her|us)$/iu;

function isDispute({ text }: SentenceContext, { against, about, cue }: Candidate): boolean {
  const after = text.text.slice(cue.end, cue.end + 40);
  if (
    /^ (?:\w+ ){0,8}(?:rights?|visas?|bail|entry|access|permission|asylum|parole|boarding|treatment|funding)\b/u.test(
      after,
    )
  )
    return false;
  return ![against, about].some((span) => span !== null && GRANTS.test(text.text.slice(span.start, span.end)));
}

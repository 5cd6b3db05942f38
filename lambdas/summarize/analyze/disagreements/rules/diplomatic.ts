import { type VerbGroup as LexiconGroup, SANCTION_VERBS } from '../../lexicon/opposition-verbs.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex, verbsIn } from '../lexicon-match.ts';
import { reason } from '../reason.ts';
import { candidatesFromVerbs } from '../verb-candidates.ts';

const CONFIDENCE = 0.7;
const SENDING: readonly LexiconGroup[] = [
  { kind: 'dispute', object: 'person', force: CONFIDENCE, words: 'summon, recall, expel*, withdraw' },
];
const VERBS = verbIndex(SENDING);
const SANCTIONS = verbIndex(SANCTION_VERBS);
const ENVOYS = /^(?:ambassadors?|envoys?|diplomats?|consuls?|attach[eé]s?)$/u;

/** "Norland summoned the Ostland envoy over the raid", "Ostland imposed tariffs on Norland". */
export const diplomatic: OppositionRule = {
  name: 'diplomatic',
  triggers: new Set([...VERBS.keys(), ...SANCTIONS.keys()]),
  find: (context) => [...fromSanctions(context), ...fromEnvoys(context)],
  examples: {
    finds: [
      {
        text: 'Norland summoned the Ostland envoy over the raid.',
        who: 'Norland',
        against: 'the Ostland envoy',
        about: 'the raid',
      },
      { text: 'Ostland expelled two Norland diplomats on Monday.', who: 'Ostland', against: 'two Norland diplomats' },
      { text: 'Norland imposed sanctions on Ostland over the raid.', who: 'Norland', against: 'Ostland' },
      { text: 'Norland has recalled its ambassador to Ostland.', who: 'Norland', against: 'Ostland' },
    ],
    ignores: [
      'The maker recalled the cars.',
      'Norland plans to impose sanctions on Ostland.',
      'The judge summoned the clerk.',
    ],
  },
};

/** Sanctions that are imposed, not those that somebody would impose. */
function fromSanctions(context: SentenceContext): readonly Candidate[] {
  const planned = ({ cue }: Candidate) =>
    /\bto $/u.test(context.text.text.slice(Math.max(0, cue.start - 3), cue.start));
  return candidatesFromVerbs(context, 'diplomatic', SANCTIONS).filter((found) => !planned(found));
}

function fromEnvoys(context: SentenceContext): readonly Candidate[] {
  return verbsIn(context, VERBS).flatMap(({ group, after, limit }) => {
    const envoy = group.passive ? null : nounPhraseFrom(context.text, after, limit);
    if (envoy === null || !isEnvoy(context, envoy)) return [];
    return [
      candidateOf(context, {
        rule: 'diplomatic',
        kind: 'dispute',
        confidence: CONFIDENCE,
        cue: { from: group.verb, to: after },
        who: subjectOf(context.text, group, limit),
        against: posted(context, envoy, limit) ?? envoy,
        about: reason(context, envoy.to, limit),
      }),
    ];
  });
}

function isEnvoy({ text }: SentenceContext, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (ENVOYS.test(lowerAt(text, at))) return true;
  return false;
}

/** "its ambassador to Ostland": Ostland. */
function posted({ text }: SentenceContext, { from, to }: Range, limit: Range): Range | null {
  for (let at = from; at < to; at += 1)
    if (ENVOYS.test(lowerAt(text, at)) && /^(?:to|from|in)$/u.test(lowerAt(text, at + 1)))
      return nounPhraseFrom(text, at + 2, limit);
  return null;
}

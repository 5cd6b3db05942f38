import { FAULT_VERBS } from '../../lexicon/fault-verbs.ts';
import type { Range } from '../../model.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { OppositionRule, SentenceContext } from '../candidate.ts';
import { verbIndex, verbsIn } from '../lexicon-match.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.34; // it supports a dispute; alone two of three were none when read
const VERBS = verbIndex([{ kind: 'criticism', object: 'none', force: CONFIDENCE, words: FAULT_VERBS }]);

/** "The growers say the agency failed to test the spray": a statement that finds fault with somebody. */
export const faultClaim: OppositionRule = {
  name: 'fault-claim',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    verbsIn(context, VERBS).flatMap((hit) => {
      const { text } = context;
      const who = whoSays(context, hit.group.verb);
      const against = hit.group.passive ? null : subjectOf(text, hit.group, hit.limit);
      if (
        who === undefined ||
        against === null ||
        isSelf(context, against) ||
        (who !== null && against.from <= who.from && who.from < against.to)
      )
        return [];
      const about = topicFrom(text, hit.after, hit.limit);
      return [
        candidateOf(context, {
          rule: 'fault-claim',
          kind: 'criticism',
          confidence: CONFIDENCE,
          cue: { from: hit.group.verb, to: hit.after },
          who,
          against,
          about,
        }),
      ];
    }),
  examples: {
    finds: [
      { text: 'The growers say the agency failed to test the spray.', who: 'The growers', against: 'the agency' },
      { text: '“The mayor misled the town,” Duarte said.', who: 'Duarte', against: 'The mayor' },
      {
        text: 'Lawyers for the guild argued that the studio violated the contract.',
        who: 'Lawyers for the guild',
        against: 'the studio',
      },
    ],
    ignores: [
      'The engine failed to start.',
      'The guild said it would not abandon the strike.',
      'Rain let down the crowd.',
      'Two people were hurt when the wall fell, the police said.',
    ],
  },
};

/** "I had no idea", "we must waste less": nobody else is faulted. */
function isSelf({ text }: SentenceContext, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:i|we)$/u.test(lowerAt(text, from));
}

import type { VerbGroup as LexiconGroup } from '../../lexicon/opposition-verbs.ts';
import { subjectOf } from '../../phrases/clause.ts';
import { nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { OppositionRule } from '../candidate.ts';
import { verbIndex, verbsIn } from '../lexicon-match.ts';

const CONFIDENCE = 0.6;
const RETORTING: readonly LexiconGroup[] = [
  {
    kind: 'dispute',
    object: 'none',
    force: CONFIDENCE,
    words:
      'counter, counter that, retort, shoot back, fire back, hit back, fight back, push back, strike back, snap* back, beg to differ, respond angrily, retort that, insist, insist that, maintain that, reply that, respond that',
  },
  { kind: 'dispute', object: 'thing', force: 0.5, words: 'defend, stand by, justify' },
];
const VERBS = verbIndex(RETORTING);

/** "The brewer countered that …", "the minister defended the cut": an answer to somebody's criticism. */
export const retort: OppositionRule = {
  name: 'retort',
  triggers: new Set(VERBS.keys()),
  find: (context) =>
    verbsIn(context, VERBS).flatMap((hit) => {
      const { text } = context;
      if (
        hit.group.passive ||
        hit.group.infinitive ||
        /^(?:itself|himself|herself|themselves|against|to)$/u.test(lowerAt(text, hit.after))
      )
        return [];
      const who = subjectOf(text, hit.group, hit.limit);
      if (who === null) return [];
      const about =
        hit.entry.object === 'thing' ? topicFrom(text, hit.after, hit.limit) : clauseFrom(text, hit.after, hit.limit);
      if (hit.entry.object === 'thing' && nounPhraseFrom(text, hit.after, hit.limit) === null) return [];
      return [
        candidateOf(context, {
          rule: 'retort',
          kind: 'dispute',
          confidence: hit.entry.force,
          cue: { from: hit.group.verb, to: hit.after },
          who,
          about,
        }),
      ];
    }),
  examples: {
    finds: [
      { text: 'The brewer countered that its wells were full.', who: 'The brewer' },
      { text: 'Duarte replied that the sums were sound.', who: 'Duarte' },
      {
        text: 'Transport chief Omar Haddad defended the timetable.',
        who: 'Transport chief Omar Haddad',
        about: 'the timetable',
      },
      { text: 'The guild hit back, saying the figures were wrong.', who: 'The guild' },
    ],
    ignores: [
      'She bought cakes at the counter.',
      'The plan runs counter to the pact.',
      'They failed to defend the lead.',
      'The defended border runs north.',
    ],
  },
};

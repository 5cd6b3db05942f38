import { OPINING_VERBS } from '../../lexicon/opining-verbs.ts';
import { PRONOUNS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { nounPhraseBefore } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom } from '../../phrases/topic.ts';
import { verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';

const CONFIDENCE = 0.43; // alone it alarms nobody: half of them only differ
const TURNS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though']);
const LATEST_VERB = 14; // tokens from the start of a clause

/** "While growers want the dam, the council opposes it": two parties with a view each, set against one another. */
export const pairedViews: OppositionRule = {
  name: 'paired-views',
  triggers: TURNS,
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      if (!TURNS.has(lowerAt(text, at)) || context.quotationAt(at) !== null) continue;
      const candidate = fromTurn(context, at);
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      {
        text: 'While the growers want the dam, the lake council opposes it.',
        who: 'the growers',
        against: 'the lake council',
        about: 'the dam',
      },
      {
        text: 'Norland wants the talks held at sea, but Ostland insists on a neutral port.',
        who: 'Norland',
        against: 'Ostland',
      },
      { text: 'The guild says pay fell whereas the studio claims it rose.', who: 'The guild', against: 'the studio' },
    ],
    ignores: [
      'The guild says pay fell, but nobody checked.',
      'While the growers slept, the council met.',
      'The state has not said why, but growers say the gate was shut.',
      'The guild says pay fell but it expects more.',
      'About 3 in 10 say it is fair, while 2 in 10 say it is not.',
    ],
  },
};

function fromTurn(context: SentenceContext, turn: number): Candidate | null {
  const { from, to } = context.sentence.tokens;
  const second = turn === from ? afterComma(context, turn) : turn + 1;
  if (second === null) return null;
  const first = { from: turn === from ? turn + 1 : from, to: turn === from ? second - 1 : turn };
  const one = viewIn(context, first);
  const other = viewIn(context, { from: second, to });
  if (one === null || other === null) return null;
  return candidateOf(context, {
    rule: 'paired-views',
    kind: 'dispute',
    confidence: CONFIDENCE,
    cue: { from: turn, to: turn + 1 },
    who: one.holder,
    against: other.holder,
    about: clauseFrom(context.text, one.verb + 1, first),
  });
}

/** Where the main clause starts after "While …,". */
function afterComma({ text, sentence }: SentenceContext, turn: number): number | null {
  for (let at = turn + 1; at < sentence.tokens.to; at += 1) if (lowerAt(text, at) === ',') return at + 1;
  return null;
}

interface View {
  readonly holder: Range;
  readonly verb: number;
}

/** The first view held in the clause; a pronoun may mean the same holder again. */
function viewIn({ text }: SentenceContext, clause: Range): View | null {
  for (let verb = clause.from + 1; verb < Math.min(clause.to, clause.from + LATEST_VERB); verb += 1) {
    if (!OPINING_VERBS.has(lowerAt(text, verb))) continue;
    const group = verbGroupAt(text, verb, clause);
    const holder =
      group.passive || group.infinitive || group.negated ? null : nounPhraseBefore(text, group.from, clause);
    if (
      holder === null ||
      PRONOUNS.has(lowerAt(text, holder.from)) ||
      /^(?:no|nobody|none)$/u.test(lowerAt(text, holder.from)) ||
      /\d|%/u.test(lowerAt(text, holder.to - 1)) // "about 2 in 10": a poll's figure
    )
      return null;
    return { holder, verb };
  }
  return null;
}

import { lowerAt, standsAt } from '../../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.45;
/** What somebody misses in what others claim. */
const MISSING: readonly (readonly string[])[] = [
  ['no', 'evidence'],
  ['no', 'proof'],
  ['no', 'scientific', 'evidence'],
  ['no', 'basis'],
  ['no', 'truth'],
  ['no', 'justification'],
  ['lack', 'of', 'evidence'],
  ['absence', 'of', 'evidence'],
  ['nothing', 'to', 'suggest'],
  ['nothing', 'to', 'show'],
  ['not', 'convinced'],
  ["n't", 'convinced'],
  ['n’t', 'convinced'],
  ['has', 'his', 'doubts'],
  ['has', 'her', 'doubts'],
  ['have', 'their', 'doubts'],
];
const FIRST: ReadonlySet<string> = new Set(MISSING.map(([first = '']) => first));

/** "There is no evidence that the spray works, Moss said": somebody doubts what somebody else holds. */
export const doubt: OppositionRule = {
  name: 'doubt',
  triggers: new Set(MISSING.map((words) => words.at(-1) ?? '')),
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const candidate = FIRST.has(lowerAt(text, at)) ? fromWords(context, at) : null;
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      { text: 'There is no evidence that the spray works, Moss said.', who: 'Moss', about: 'the spray works' },
      { text: 'Duarte said there was a lack of evidence for the theory.', who: 'Duarte', about: 'the theory' },
      { text: '“I am not convinced by the plan,” Haddad said.', who: 'Haddad' },
    ],
    ignores: [
      'There is no evidence that the spray works.',
      'The judge heard the evidence, Moss said.',
      'There was no evidence against the broker, Moss said.',
    ],
  },
};

function fromWords(context: SentenceContext, at: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const words = MISSING.find((entry) => standsAt(text, at, entry, limit));
  const who = words === undefined ? undefined : whoSays(context, at);
  if (words === undefined || who === undefined) return null;
  const after = at + words.length;
  if (lowerAt(text, after) === 'against') return null; // a court's word on the accused
  const clausal = lowerAt(text, after) === 'that';
  return candidateOf(context, {
    rule: 'doubt',
    kind: 'denial',
    confidence: CONFIDENCE,
    cue: { from: at, to: after },
    who,
    about: clausal ? clauseFrom(text, after + 1, limit) : topicFrom(text, after + 1, limit),
  });
}

import { NEGATIVE_JUDGMENTS } from '../../lexicon/negative-judgments.ts';
import { BE, NEGATIONS } from '../../lexicon/phrase-words.ts';
import type { Range } from '../../model.ts';
import { nounPhraseBefore } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { isAdverb, verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.5;
const WINDOW = 5; // tokens from the negation to the judgment
const BETWEEN =
  /^(?:an?|the|any|simply|just|been|being|ever|at|all|in|done|doing|anything|of|find|found|it|\p{L}+ly)$/u;
/** What, under a negation, denies or blames as well: "that is not true". */
const PRAISE = /^(?:true|accurate|correct|credible|justified|legitimate)$/u;
const JUDGMENT = new RegExp(`^(?:guilty|${NEGATIVE_JUDGMENTS.join('|')})`, 'u');

/** "'The league is not corrupt,' he said", "Moss said she had done nothing wrong": a denial without the word. */
export const disclaimer: OppositionRule = {
  name: 'disclaimer',
  triggers: NEGATIONS,
  find: (context) => {
    const { text, sentence } = context;
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const judged = NEGATIONS.has(lowerAt(text, at)) ? judgmentAfter(context, at) : null;
      const candidate = judged === null ? null : fromJudgment(context, at, judged);
      if (candidate !== null) return [candidate];
    }
    return [];
  },
  examples: {
    finds: [
      { text: '“The league is not corrupt,” Haddad said.', who: 'Haddad' },
      { text: 'Lena Moss said she had done nothing wrong.', who: 'Lena Moss' },
      { text: '“That is simply not true,” Haddad said.', who: 'Haddad' },
      { text: 'The guild insisted that the list was never secretive.', who: 'The guild' },
    ],
    ignores: [
      'The road is not bad.',
      'The guild said the list was wrong.',
      'Nothing was said of the corrupt clerk.',
      'Moss said apes are not known to pursue radical ideas.',
    ],
  },
};

function judgmentAfter({ text, sentence }: SentenceContext, negation: number): number | null {
  for (let at = negation + 1; at < Math.min(sentence.tokens.to, negation + WINDOW); at += 1) {
    const word = lowerAt(text, at);
    if (JUDGMENT.test(word) || PRAISE.test(word)) return at;
    if (!BETWEEN.test(word)) return null; // "not known to pursue radical ideas"
  }
  return null;
}

function fromJudgment(context: SentenceContext, negation: number, judged: number): Candidate | null {
  const { text } = context;
  const before = lowerAt(text, isAdverb(lowerAt(text, negation - 1)) ? negation - 2 : negation - 1);
  if (!BE.has(before) && !/^(?:done|did|do|does)$/u.test(before)) return null;
  const who = whoSays(context, judged);
  if (who === undefined) return null;
  const limit = limitAt(context, negation);
  const about: Range | null = nounPhraseBefore(text, verbGroupAt(text, negation, limit).from, limit);
  return candidateOf(context, {
    rule: 'disclaimer',
    kind: 'denial',
    confidence: CONFIDENCE,
    cue: { from: negation, to: judged + 1 },
    who,
    about,
  });
}

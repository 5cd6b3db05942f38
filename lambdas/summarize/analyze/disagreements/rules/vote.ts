import type { Range } from '../../model.ts';
import { mainSubject } from '../../phrases/clause.ts';
import { nounPhraseBefore } from '../../phrases/noun-phrase.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.7;
const TALLY = /^(?<yes>\d{1,3})[-–](?<no>\d{1,3})$/u;
const VOTING = /^(?:vote|votes|voted|voting|ruling|ruled|decision|split|margin|verdict|majority)$/u;

/** "The board voted 5-4 to close the school", "two justices dissented". A unanimous vote is none. */
export const vote: OppositionRule = {
  name: 'vote',
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to; at += 1) {
      const candidate = isSplitTally(context, at)
        ? fromTally(context, at)
        : isDissent(lowerAt(text, at))
          ? fromDissent(context, at)
          : null;
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: 'The school board voted 5-4 to close the pool.', who: 'The school board' },
      { text: 'In a 6-3 ruling, the court threw out the map.', who: 'the court' },
      { text: 'Justice Hana Brook dissented, saying the map was fair.', who: 'Justice Hana Brook' },
    ],
    ignores: ['The Hawks won 5-4 in overtime.', 'The council voted 9-0 for the park.', 'Voting starts at noon.'],
  },
};

function isSplitTally({ text, sentence }: SentenceContext, at: number): boolean {
  const word = lowerAt(text, at);
  if (!isDigit(word.charCodeAt(0))) return false;
  const no = TALLY.exec(word)?.groups?.no;
  if (no === undefined || Number(no) === 0) return false;
  for (let near = Math.max(sentence.tokens.from, at - 5); near < Math.min(sentence.tokens.to, at + 4); near += 1)
    if (VOTING.test(lowerAt(text, near))) return true;
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function fromTally(context: SentenceContext, at: number): Candidate | null {
  const limit = limitAt(context, at);
  const who = mainSubject(context.text, limit.to, limit);
  return build(context, at, who);
}

function isDissent(word: string): boolean {
  return word === 'dissented' || word === 'dissents';
}

function fromDissent(context: SentenceContext, at: number): Candidate | null {
  return build(context, at, nounPhraseBefore(context.text, at, limitAt(context, at)));
}

function build(context: SentenceContext, at: number, who: Range | null): Candidate | null {
  if (who === null) return null;
  return candidateOf(context, {
    rule: 'vote',
    kind: 'vote',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    mutual: true,
  });
}

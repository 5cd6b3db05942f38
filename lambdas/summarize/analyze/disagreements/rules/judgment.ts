import { NEGATIVE_JUDGMENTS } from '../../lexicon/negative-judgments.ts';
import { BE } from '../../lexicon/phrase-words.ts';
import type { Range, Statement } from '../../model.ts';
import { mainSubject, subjectOf } from '../../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../../phrases/noun-phrase.ts';
import { lowerAt, tokenAt } from '../../phrases/tokens.ts';
import { isAdverb, verbGroupAt } from '../../phrases/verb-group.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { limitAt } from '../lexicon-match.ts';

const CONFIDENCE = 0.5;
const JUDGMENT = new RegExp(`^(?:${NEGATIVE_JUDGMENTS.join('|')})`, 'u');
const SPEECH = /^(?:said|says|told|wrote|added|argued|tweeted|insisted|warned|called|argues|writes|claimed|claims)$/u;
const LINK_WINDOW = 5;

/** "'The ruling is a disgrace,' said the guild": somebody judges, in words of their own. */
export const judgment: OppositionRule = {
  name: 'judgment',
  find: (context) => {
    const { text, sentence } = context;
    const found: Candidate[] = [];
    for (let at = sentence.tokens.from; at < sentence.tokens.to && found.length === 0; at += 1) {
      const link = JUDGMENT.test(lowerAt(text, at)) ? linkBefore(context, at) : null;
      const candidate = link === null ? null : fromLink(context, at, link);
      if (candidate !== null) found.push(candidate);
    }
    return found;
  },
  examples: {
    finds: [
      { text: '“The ruling is a disgrace,” said the guild.', who: 'the guild', against: 'The ruling' },
      { text: 'The bishop said the closures were unfair.', who: 'The bishop', against: 'the closures' },
      {
        text: 'Ana Duarte told the panel that its report was deeply misleading.',
        who: 'Ana Duarte',
        against: 'its report',
      },
    ],
    ignores: ['The road is dangerous in winter.', 'The ruling is not unfair, the guild said.', 'It was a mistake.'],
  },
};

/** The "is", "was" … that ties the judgment to what is judged. */
function linkBefore({ text }: SentenceContext, at: number): number | null {
  for (let back = at - 1; back >= at - LINK_WINDOW; back -= 1) {
    const word = lowerAt(text, back);
    if (BE.has(word) || word === 'seems' || word === 'looks') return back;
    if (
      !isAdverb(word) &&
      !/^(?:a|an|the|very|so|such|completely|both|and|,|["“‘]|\p{L}+ly|\p{L}+ful|\p{L}+ous|an|utter|total|clear|big|huge|terrible)$/u.test(
        word,
      )
    )
      return null;
  }
  return null;
}

function fromLink(context: SentenceContext, at: number, link: number): Candidate | null {
  const { text } = context;
  const limit = limitAt(context, at);
  const group = verbGroupAt(text, at, limit);
  if (group.negated || group.hypothetical) return null;
  const target = nounPhraseBefore(text, verbGroupAt(text, link, limit).from, limit);
  const who = speakerOf(context, at);
  if (target === null || who === null || (target.from <= who.from && who.from < target.to)) return null;
  return candidateOf(context, {
    rule: 'judgment',
    kind: 'criticism',
    confidence: CONFIDENCE,
    cue: { from: at, to: at + 1 },
    who,
    against: target,
    about: target,
  });
}

/** Who says it: the source of the statement around the word, or the subject of a speech verb in the sentence. */
function speakerOf(context: SentenceContext, at: number): Range | null {
  const { text, sentence, statements } = context;
  const token = tokenAt(text, at);
  const around = statements.find(({ content }) =>
    content.some((part) => part.start <= token.start && part.end >= token.end),
  );
  if (around !== undefined) return mentionRange(context, around);
  if (statements.length > 0) return null;
  for (let verb = sentence.tokens.from; verb < sentence.tokens.to; verb += 1) {
    if (!SPEECH.test(lowerAt(text, verb))) continue;
    const after = nounPhraseFrom(text, verb + 1, sentence.tokens);
    const inverted = /^[,"”’]/u.test(lowerAt(text, verb - 1)) && after?.from === verb + 1;
    return inverted
      ? after
      : (subjectOf(text, verbGroupAt(text, verb, sentence.tokens), sentence.tokens) ??
          mainSubject(text, verb, sentence.tokens));
  }
  return null;
}

/** The tokens of the statement's source. It may stand in another sentence. */
function mentionRange({ text }: SentenceContext, { mention }: Statement): Range | null {
  if (mention === null) return null;
  let from = 0;
  let to = text.tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tokenAt(text, middle).start < mention.start) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < text.tokens.length && tokenAt(text, end).end <= mention.end) end += 1;
  return end > from ? { from, to: end } : null;
}

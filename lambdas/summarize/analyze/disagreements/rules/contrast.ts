import type { Range } from '../../model.ts';
import { lowerAt } from '../../phrases/tokens.ts';
import { clauseFrom } from '../../phrases/topic.ts';
import { candidateOf } from '../build.ts';
import type { Candidate, OppositionRule, SentenceContext } from '../candidate.ts';
import { whoSays } from '../who-says.ts';

const CONFIDENCE = 0.24; // two in three were mere news when read: alone it is none
const OPENING = /^(?:but|however|yet|nevertheless|nonetheless|conversely)$/u;
const LATEST_APART = 8; // "The treasurer, however, said"

/** "But the treasurer said the sums were sound": an answer to whoever spoke of it before. */
export const contrast: OppositionRule = {
  name: 'contrast',
  triggers: new Set(['but', 'however', 'yet', 'nevertheless', 'nonetheless', 'conversely', 'contrast']),
  find: (context) => {
    const at = turnIn(context);
    const said = at === null ? null : saidAfter(context, at);
    return said === null ? [] : [said];
  },
  examples: {
    finds: [
      { text: 'But the treasurer said the sums were sound.', who: 'the treasurer' },
      { text: 'However, the guild argued that the rule was clear.', who: 'the guild' },
      { text: 'Yet Duarte insisted the bridge would hold.', who: 'Duarte' },
    ],
    ignores: ['The guild said the rule was clear.', 'But the bridge fell.', 'She sang but nobody heard.'],
  },
};

/** Where the sentence turns against what was said before. */
function turnIn({ text, sentence: { tokens } }: SentenceContext): number | null {
  const first = /^["“‘]$/u.test(lowerAt(text, tokens.from)) ? tokens.from + 1 : tokens.from;
  if (OPENING.test(lowerAt(text, first))) return first;
  if (/^(?:by|in)$/u.test(lowerAt(text, first)) && lowerAt(text, first + 1) === 'contrast') return first + 1;
  for (let at = first; at < Math.min(tokens.to, first + LATEST_APART); at += 1)
    if (lowerAt(text, at) === 'however') return at;
  return null;
}

function saidAfter(context: SentenceContext, turn: number): Candidate | null {
  const { text, sentence, statements } = context;
  const words: Range | null = clauseFrom(text, verbOfSpeech(context) + 1, sentence.tokens);
  const inside = statements.length > 0 ? firstTokenOf(context) : verbOfSpeech(context);
  const who = inside < sentence.tokens.to ? whoSays(context, inside) : undefined;
  if (who == null || who.from < sentence.tokens.from || who.to > sentence.tokens.to) return null;
  return candidateOf(context, {
    rule: 'contrast',
    kind: 'dispute',
    confidence: CONFIDENCE,
    cue: { from: turn, to: turn + 1 },
    who,
    about: words,
  });
}

const SPEECH = /^(?:said|says|argued|argues|insisted|insists|told|added|maintained|claims|claimed|countered|warned)$/u;

function verbOfSpeech({ text, sentence: { tokens } }: SentenceContext): number {
  let at = tokens.from;
  while (at < tokens.to && !SPEECH.test(lowerAt(text, at))) at += 1;
  return at;
}

/** The first token of the first statement that the sentence holds. */
function firstTokenOf({ text, sentence: { tokens }, statements }: SentenceContext): number {
  let at = tokens.from;
  const inStatement = (start: number) =>
    statements.some(({ content }) => content.some((part) => part.start <= start && start < part.end));
  while (at < tokens.to && !inStatement(text.tokens[at]?.start ?? -1)) at += 1;
  return at;
}

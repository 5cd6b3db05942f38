import type { Range, Statement } from '../model.ts';
import { mainSubject, subjectOf } from '../phrases/clause.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { lowerAt, tokenAt } from '../phrases/tokens.ts';
import { verbGroupAt } from '../phrases/verb-group.ts';
import type { SentenceContext } from './candidate.ts';

const SPEECH =
  /^(?:said|says|told|wrote|added|argued|tweeted|insisted|warned|called|argues|writes|claimed|claims|alleges|alleged|argue|claim|say|contends|contended)$/u;

/** Who says the word at `at`; `null` for a statement whose source stands elsewhere, `undefined` where nobody speaks. */
export function whoSays(context: SentenceContext, at: number): Range | null | undefined {
  const around = statementAround(context, at);
  if (around !== undefined) return mentionRange(context, around);
  return context.statements.length > 0 ? undefined : speechSubject(context);
}

function statementAround({ text, statements }: SentenceContext, at: number): Statement | undefined {
  const token = tokenAt(text, at);
  return statements.find(({ content }) => content.some((part) => part.start <= token.start && part.end >= token.end));
}

/** The subject of the sentence's verb of speech. */
function speechSubject({ text, sentence: { tokens } }: SentenceContext): Range | undefined {
  for (let verb = tokens.from; verb < tokens.to; verb += 1) {
    if (!SPEECH.test(lowerAt(text, verb))) continue;
    const after = nounPhraseFrom(text, verb + 1, tokens);
    if (/^[,"”’]/u.test(lowerAt(text, verb - 1)) && after?.from === verb + 1) return after;
    return subjectOf(text, verbGroupAt(text, verb, tokens), tokens) ?? mainSubject(text, verb, tokens) ?? undefined;
  }
  return undefined;
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

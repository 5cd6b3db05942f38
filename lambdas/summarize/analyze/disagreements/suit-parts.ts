import type { Range } from '../model.ts';
import { mainSubject } from '../phrases/clause.ts';
import { nounPhraseBefore, nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { isCapitalized, lowerAt, tokenAt } from '../phrases/tokens.ts';
import type { SentenceContext } from './candidate.ts';

const WINDOW = 14; // tokens after "lawsuit"
const LONGEST_CLAIM = 18;

/** "… alleging fraud, breach of contract and theft": all that is claimed, up to the main clause. */
export function alleged({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = noun + 1; at < Math.min(limit.to, noun + WINDOW); at += 1) {
    if (!/^(?:alleging|alleges|claiming|claims)$/u.test(lowerAt(text, at))) continue;
    const from = lowerAt(text, at + 1) === 'that' ? at + 2 : at + 1;
    let to = from;
    while (to < limit.to && to - from < LONGEST_CLAIM && !endsClaim(text, to)) to += 1;
    return to > from ? { from, to } : null;
  }
  return null;
}

function endsClaim(text: SentenceContext['text'], at: number): boolean {
  const word = lowerAt(text, at);
  return /^[.;:"”]$/u.test(word) || (word === ',' && isCapitalized(tokenAt(text, at + 1)));
}

/** "by growers", "against the dam operator": the phrase after a preposition. */
export function phraseAfter({ text }: SentenceContext, noun: number, limit: Range, preposition: string): Range | null {
  for (let at = noun + 1; at < Math.min(limit.to, noun + WINDOW); at += 1) {
    if (lowerAt(text, at) === preposition && !lowerAt(text, at + 1).endsWith('ing'))
      return nounPhraseFrom(text, at + 1, limit);
    if (/^(?:[,;:.]|that|which|who|says?|said)$/u.test(lowerAt(text, at))) return null;
  }
  return null;
}

/** "Duarte's lawsuit": Duarte. */
export function possessor({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = noun - 1; at >= Math.max(limit.from, noun - 3); at -= 1) {
    const word = lowerAt(text, at);
    if (/^(?:his|her|their|its)$/u.test(word)) return { from: at, to: at + 1 };
    if (/^(?:'s|’s|'|’)$/u.test(word)) return nounPhraseBefore(text, at, limit);
  }
  return null;
}

/** "The couple seek to have a case brought against …". */
export function seeker({ text }: SentenceContext, noun: number, limit: Range): Range | null {
  for (let at = limit.from; at < noun; at += 1)
    if (/^(?:seek|seeks|seeking|want|wants)$/u.test(lowerAt(text, at))) return mainSubject(text, at, limit);
  return null;
}

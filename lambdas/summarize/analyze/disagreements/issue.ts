import type { Span, TokenizedText } from '../model.ts';
import type { Dispute } from './dispute.ts';
import { topicWords } from './topic-words.ts';

/** The words that name what it is about: the fullest of the topics its signs give, those of sure signs first. */
export function issueOf(text: TokenizedText, { oppositions }: Dispute): Span | null {
  const named = oppositions.flatMap(({ about, confidence, sentence }) =>
    about === null ? [] : [{ about, score: worth(text, about) + confidence * 2 - sentence * 0.05 }],
  );
  return named.toSorted((a, b) => b.score - a.score)[0]?.about ?? null;
}

const ENOUGH_WORDS = 4;

function worth(text: TokenizedText, about: Span): number {
  const vague =
    /^(?:it|that|this|them|him|her|he|she|they|what|any wrongdoing|the claims?|the allegations?|the accusations?)\b/iu.test(
      text.text.slice(about.start, about.end),
    );
  return Math.min(topicWords(text, about).size, ENOUGH_WORDS) - (vague ? 4 : 0);
}

import type { TokenizedText } from '../model.ts';

/** Where the article itself ends: what is set aside after it (offers, credits) is no part of its length. */
export function endOfArticle({ text, paragraphs }: TokenizedText): number {
  return Math.max(1, paragraphs.findLast(({ boilerplate }) => !boilerplate)?.end ?? text.length);
}

/** How many of its sentences are the article's own. */
export function sentencesOfArticle({ sentences, paragraphs }: TokenizedText): number {
  return sentences.filter(({ paragraph }) => paragraphs[paragraph]?.boilerplate !== true).length;
}

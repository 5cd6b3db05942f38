import { PROPOSAL_NOUNS, VIOLENCE_NOUNS } from '../../lexicon/proposal-nouns.ts';

const HEAD_WITHIN = 4; // words

/** "the killings of two officers", "the attack": whoever condemns it opposes nobody named, least of all the victims. */
export function isViolence(phrase: string): boolean {
  const head = (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, HEAD_WITHIN);
  return head.some((word) => VIOLENCE_NOUNS.has(word)) && !head.some((word) => PROPOSAL_NOUNS.has(word));
}

import { PREPOSITIONS } from '../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../model.ts';
import { lowerAt } from './tokens.ts';

/** The last word before what is attached: "statement" of "a statement to the paper". */
export function headNoun(text: TokenizedText, { from, to }: Range): string {
  for (let at = from + 1; at < to; at += 1) if (PREPOSITIONS.has(lowerAt(text, at))) return lowerAt(text, at - 1);
  return lowerAt(text, to - 1);
}

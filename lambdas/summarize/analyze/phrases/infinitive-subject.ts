import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { HUMAN_NOUNS } from '../lexicon/human-nouns.ts';
import type { Range, TokenizedText } from '../model.ts';
import { headNoun } from './head-noun.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { isCapitalized, lowerAt, tokenAt } from './tokens.ts';

/** Who is to do what the infinitive at `at` says, where that is not the subject of the sentence. */
export function infinitiveSubject(text: TokenizedText, at: number, limit: Range): Range | null {
  return afterFor(text, at, limit) ?? clauseSubject(text, at, limit);
}

const LONGEST_PURPOSE = 9; // tokens

/** "only for Norland to denounce him": Norland. */
function afterFor(text: TokenizedText, at: number, limit: Range): Range | null {
  for (let back = at - 2; back > Math.max(limit.from, at - LONGEST_PURPOSE); back -= 1) {
    if (/^[,;:.—–]$/u.test(lowerAt(text, back)) || VERB_FORMS.has(lowerAt(text, back))) return null;
    if (lowerAt(text, back) === 'for')
      return isCapitalized(tokenAt(text, back + 1)) ? nounPhraseFrom(text, back + 1, { from: back + 1, to: at }) : null;
  }
  return null;
}

/** "The board must decide, and growers lined up to oppose it": the growers. */
function clauseSubject(text: TokenizedText, at: number, limit: Range): Range | null {
  for (let back = at - 2; back > limit.from; back -= 1) {
    if (!/^(?:and|but|while|as)$/u.test(lowerAt(text, back)) || lowerAt(text, back - 1) !== ',') continue;
    const subject = nounPhraseFrom(text, back + 1, { from: back + 1, to: at });
    return subject !== null && HUMAN_NOUNS.has(headNoun(text, subject)) ? subject : null;
  }
  return null;
}

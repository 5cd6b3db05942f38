import { RELATIVES } from '../../lexicon/phrase-words.ts';
import type { Range, Span, TokenizedText } from '../../model.ts';
import { lowerAt, spanOf, tokensOf } from '../../phrases/tokens.ts';
import { type Cast, partiesIn } from '../../speakers/index.ts';
import { isObjective, ownerPhrases } from './owner-phrases.ts';
import { type Parties, partiesMeant } from './party-phrase.ts';
import { isThing } from './things.ts';

/** The parties that own or qualify a thing: "the U.S." of "a U.S. plan", "the mill" of "the dye from the mill". */
export function ownersOf(cast: Cast, text: TokenizedText, phrase: Span): Parties {
  const tokens = tokensOf(text, phrase);
  for (const owner of ownerPhrases(text, untilClause(text, tokens))) {
    const meant = partiesMeant(cast, text, spanOf(text, owner));
    if (meant.parties.length > 0) return meant;
  }
  return { cast, parties: partiesIn(cast, spanOf(text, untilTarget(text, tokens))).filter((id) => !isThing(cast, id)) };
}

/** "allegations that a member of his staff lied": whoever the clause tells of owns no allegation. */
function untilClause(text: TokenizedText, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) if (RELATIVES.has(lowerAt(text, at))) return { from, to: at };
  return { from, to };
}

/** "the ban in France", "claims against him": what follows such a preposition owns nothing. */
function untilTarget(text: TokenizedText, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) {
    if (
      isObjective(text, at) ||
      /^(?:against|about|on|over|toward|towards|for|in|into|at|with|within|to|that|which|who|during|after|before|under|as)$/u.test(
        lowerAt(text, at),
      )
    )
      return { from, to: at };
  }
  return { from, to };
}

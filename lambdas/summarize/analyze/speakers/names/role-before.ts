import { VERB_FORMS } from '../../lexicon/common-verbs.ts';
import { NEVER_A_NAME } from '../../lexicon/name-stoppers.ts';
import { PORTFOLIOS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-nouns.ts';
import type { Span } from '../../model.ts';
import { lowerAt, type Survey, spanOfTokens, wordAt } from '../survey.ts';

/**
 * The token where a role that ends just before token `name` begins: "fisheries bureau spokesman" in "said fisheries
 * bureau spokesman Omar Vidal". Goes left over words that can stand inside a title, as far as the sentence goes.
 */
export function roleStart(survey: Survey, name: number): number {
  const { tokens } = survey.text;
  let from = name;
  while (name - from < LONGEST_ROLE && belongs(survey, from - 1, name)) from--;
  while (from < name && /^['’]s?$/u.test(tokens[from]?.text ?? '')) from++;
  return from;
}

/** In tokens. */
const LONGEST_ROLE = 10;

function belongs(survey: Survey, at: number, name: number): boolean {
  const token = survey.text.tokens[at];
  if (token === undefined || survey.sentenceOf[at] !== survey.sentenceOf[name]) return false;
  if (/^['’]s?$/u.test(token.text)) return survey.capital[at - 1] === 1;
  if (!/^[\p{L}\p{N}]/u.test(token.text)) return false;
  if (survey.capital[at] === 1)
    return survey.opens[at] !== 1 || !(NEVER_A_NAME.has(token.lower) || VERB_FORMS.has(token.lower));
  if (ROLE_MODIFIERS.has(token.lower)) return true;
  return (
    !VERB_FORMS.has(token.lower) &&
    !(NEVER_A_NAME.has(token.lower) && !INSIDE.has(token.lower)) &&
    !/(?:ed|ing|ly)$/.test(token.lower)
  );
}

/** Adjectives of rank, which close no role. */
const INSIDE: ReadonlySet<string> = new Set('first second third new old former high right left open'.split(' '));

/** "The finance minister, Tom Harlan, said", "the mayor of Vaskerry, …": the role that ends at the comma before token `name`. */
export function roleBeforeComma(survey: Survey, name: number): Span | undefined {
  const comma = lowerAt(survey, name - 1) === ',' ? name - 1 : undefined;
  const noun = comma === undefined ? undefined : nounBefore(survey, comma);
  if (comma === undefined || noun === undefined) return undefined;
  const from = roleStart(survey, noun + 1);
  if (from > noun) return undefined;
  const introduced = /^(?:the|a|an|his|her|their|its|our|['’]s)$/u.test(lowerAt(survey, from - 1));
  return introduced || survey.opens[from] === 1 ? spanOfTokens(survey, from, comma) : undefined;
}

const LONGEST_COMPLEMENT = 7; // tokens: "of the Vaskerry port authority"

/** The role noun right before the comma, or before the "of" or "for" phrase that ends there. */
function nounBefore(survey: Survey, comma: number): number | undefined {
  if (ROLE_NOUNS.has(wordAt(survey, comma - 1))) return comma - 1;
  for (let at = comma - 1; at > comma - LONGEST_COMPLEMENT && /^[\p{L}'’]/u.test(lowerAt(survey, at)); at--) {
    if (VERB_FORMS.has(lowerAt(survey, at)) && survey.capital[at] !== 1) return undefined;
    if (/^(?:of|for|at)$/.test(lowerAt(survey, at)) && ROLE_NOUNS.has(wordAt(survey, at - 1))) return at - 1;
  }
  return undefined;
}

/** "minister of mines and energy" before "Tom Harlan": where an office begins that ends in what it is for. */
export function officeBefore(survey: Survey, name: number): number | undefined {
  for (let at = name - 1; at > name - LONGEST_COMPLEMENT && survey.sentenceOf[at] === survey.sentenceOf[name]; at--) {
    if (survey.capital[at] === 1) return undefined;
    const word = lowerAt(survey, at);
    if (word === 'of' || word === 'for')
      return at < name - 1 && ROLE_NOUNS.has(wordAt(survey, at - 1)) ? roleStart(survey, at) : undefined;
    if (word !== 'and' && !PORTFOLIOS.has(word)) return undefined;
  }
  return undefined;
}

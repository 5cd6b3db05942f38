import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import {
  ATTACHING,
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  NEGATIONS,
  POSSESSIVE_CLITICS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
  WH_WORDS,
} from '../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../model.ts';
import { isCapitalized, isWord, lowerAt, tokenAt } from './tokens.ts';
import { isAdverb } from './verb-group.ts';

const LONGEST_PHRASE = 14;
const LONGEST_ASIDE = 8; // "(R-Ky.)", a quoted epithet
const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', '``', "''", '’’', '‘‘', "'", '‘', '’', '«', '»']);
const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'out', 'down', 'away', 'back']);
const INSIDE_PHRASE: ReadonlySet<string> = new Set(['$', '£', '€', '%', '/', '#', '-', '–', '&']);

/** The noun phrase that starts at `from`: determiner, adjectives, nouns, "of …" and a short coordination. */
export function nounPhraseFrom(text: TokenizedText, from: number, limit: Range): Range | null {
  if (PRONOUNS.has(lowerAt(text, from)) && !WH_WORDS.has(lowerAt(text, from))) return { from, to: from + 1 };
  if ((PREPOSITIONS.has(lowerAt(text, from)) || lowerAt(text, from) === 'as') && !isCapitalized(tokenAt(text, from)))
    return null;
  let to = from;
  while (to < limit.to && to - from < LONGEST_PHRASE) {
    const next = continuation(text, from, to, limit);
    if (next === null) break;
    to = next;
  }
  return trimmed(text, { from, to });
}

/** Where the phrase goes on after taking in the token at `at`, or null where it ends before it. */
function continuation(text: TokenizedText, from: number, at: number, limit: Range): number | null {
  const token = tokenAt(text, at);
  if (QUOTE_MARKS.has(token.text) && !POSSESSIVE_CLITICS.has(token.text))
    return afterShortQuotation(text, from, at, limit);
  if (token.text === '.' && tokenAt(text, at - 1).end === token.start && tokenAt(text, at + 1).start === token.end)
    return at + 1;
  if (token.text === ',') return listGoesOn(text, at, limit) ? at + 1 : null;
  if (COORDINATORS.has(token.lower)) return at > from && coordinatesNoun(text, at) ? at + 1 : null;
  if (!isWord(token)) return isInsideMark(text, at) ? at + 1 : null;
  return at === from || staysInside(text, at) ? at + 1 : null;
}

/** A quoted epithet belongs to the phrase; a quotation that ends it, too. A stray mark ends the phrase. */
function afterShortQuotation(text: TokenizedText, from: number, at: number, limit: Range): number | null {
  for (let end = at + 1; end < limit.to && end - at <= LONGEST_ASIDE; end += 1) {
    if (QUOTE_MARKS.has(tokenAt(text, end).text) && !POSSESSIVE_CLITICS.has(lowerAt(text, end))) {
      return at === from || end - at > 1 ? end + 1 : null;
    }
  }
  return null;
}

/** "France, Britain and Germany": a comma inside a list of capitalized names that an "and" closes. */
function listGoesOn(text: TokenizedText, comma: number, limit: Range): boolean {
  if (!isCapitalized(tokenAt(text, comma + 1)) || !isCapitalized(tokenAt(text, comma - 1))) return false;
  for (let at = comma + 1; at < limit.to && at - comma <= LONGEST_ASIDE; at += 1) {
    const word = lowerAt(text, at);
    if (word === 'and' || word === 'or')
      return isCapitalized(tokenAt(text, at + 1)) || lowerAt(text, at + 1) === 'other';
    if (!isCapitalized(tokenAt(text, at)) && word !== ',') return false;
  }
  return false;
}

function coordinatesNoun(text: TokenizedText, at: number): boolean {
  const next = lowerAt(text, at + 1);
  if (DETERMINERS.has(next) && next !== 'that') return true;
  return (
    isWord(tokenAt(text, at + 1)) &&
    !endsPhrase(next) &&
    !isAdverb(next) &&
    !PRONOUNS.has(next) &&
    !/(?:ed|ing)$/u.test(next)
  );
}

/** "a broader version | two years ago". */
function isTimeAgo(text: TokenizedText, at: number): boolean {
  return lowerAt(text, at + 2) === 'ago';
}

/** "claims | his government", "the loss | the town": a noun with an article of its own right behind another. */
function opensAnother(text: TokenizedText, at: number): boolean {
  const before = lowerAt(text, at - 1);
  return (
    /^(?:the|an?|his|her|its|their|our|my)$/u.test(lowerAt(text, at)) &&
    isWord(tokenAt(text, at - 1)) &&
    !/^(?:all|both|half|such|what|many|quite|of|and|or|but|\p{L}+ing)$/u.test(before) &&
    !PREPOSITIONS.has(before) &&
    !POSSESSIVE_CLITICS.has(before)
  );
}

/** Whether the word at `at` can stand inside a noun phrase that began before it. */
function staysInside(text: TokenizedText, at: number): boolean {
  const word = lowerAt(text, at);
  if (word === 'of') return true;
  if (POSSESSIVE_CLITICS.has(word)) return true;
  if (isTimeAgo(text, at) || opensAnother(text, at)) return false;
  if (modifies(text, at) || isLastNoun(text, at)) return true;
  if (endsPhrase(word) || PRONOUNS.has(word) || (NEGATIONS.has(word) && word !== 'no')) return false;
  if (isAdverb(word)) return isWord(tokenAt(text, at + 1)) && !endsPhrase(lowerAt(text, at + 1));
  if (word.endsWith('ed') && PREPOSITIONS.has(lowerAt(text, at + 1))) return false;
  if (word.endsWith('ing') && (PARTICLES.has(lowerAt(text, at + 1)) || PRONOUNS.has(lowerAt(text, at + 1))))
    return false;
  return !(word.endsWith('ing') && DETERMINERS.has(lowerAt(text, at + 1)));
}

/** "the debate rules.": a word that may be a verb, but ends the sentence, is a noun. */
function isLastNoun(text: TokenizedText, at: number): boolean {
  const word = lowerAt(text, at);
  return VERB_FORMS.has(word) && word.endsWith('s') && word.length > 4 && /^[.;:!?]?$/u.test(lowerAt(text, at + 1));
}

/** "the disputed vote", "on the left": right after an article or a possessive stands no verb. */
function modifies(text: TokenizedText, at: number): boolean {
  const before = lowerAt(text, at - 1);
  const word = lowerAt(text, at);
  if (POSSESSIVE_CLITICS.has(before)) return /(?:ed|ing)$/u.test(word) && isWord(tokenAt(text, at + 1));
  return (
    /^(?:the|an?|his|her|its|their|our|my|your)$/u.test(before) &&
    !PREPOSITIONS.has(word) &&
    !RELATIVES.has(word) &&
    isWord(tokenAt(text, at))
  );
}

function endsPhrase(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    RELATIVES.has(word) ||
    WH_WORDS.has(word) ||
    SUBORDINATORS.has(word) ||
    VERB_FORMS.has(word) ||
    MODALS.has(word) ||
    HAVE.has(word) ||
    (BE.has(word) && !POSSESSIVE_CLITICS.has(word))
  );
}

/** A currency sign, an apostrophe, a hyphen; a dash with space around it ends the phrase. */
function isInsideMark(text: TokenizedText, at: number): boolean {
  const { text: mark, start, end } = tokenAt(text, at);
  if (POSSESSIVE_CLITICS.has(mark)) return true;
  if (mark === '-' || mark === '–') return tokenAt(text, at - 1).end === start || tokenAt(text, at + 1).start === end;
  return INSIDE_PHRASE.has(mark);
}

/** The noun phrase with what hangs on it ("critics of the plan in Rome") that ends before `to`. */
export function nounPhraseBefore(text: TokenizedText, to: number, limit: Range): Range | null {
  const last = lowerAt(text, to - 1);
  if (PRONOUNS.has(last) && to - 1 >= limit.from) return { from: to - 1, to };
  let from = to;
  let list = false;
  while (from > limit.from && to - from < LONGEST_PHRASE) {
    const previous = precedes(text, from - 1, list);
    if (previous === 'stop') break;
    list ||= previous === 'list';
    from = lowerAt(text, from - 1) === ')' ? openingBracket(text, from - 1, limit) : from - 1;
  }
  return trimmed(text, withoutLead(text, { from, to }));
}

function precedes(text: TokenizedText, at: number, list: boolean): 'stop' | 'inside' | 'list' {
  const token = tokenAt(text, at);
  const word = token.lower;
  if (word === ')') return 'inside';
  if (word === ',')
    return list &&
      isCapitalized(tokenAt(text, at - 1)) &&
      isCapitalized(tokenAt(text, at + 1)) &&
      !TIME_WORDS.has(lowerAt(text, at - 1))
      ? 'inside'
      : 'stop';
  if (COORDINATORS.has(word))
    return word === 'but' || /(?:ed|ing)$/u.test(lowerAt(text, at - 1)) || lowerAt(text, at - 1) === ','
      ? word === 'and' && isCapitalized(tokenAt(text, at - 2))
        ? 'list'
        : 'stop'
      : 'list';
  if (!isWord(token)) return isInsideMark(text, at) ? 'inside' : 'stop';
  if (ATTACHING.has(word)) return 'inside';
  if (PRONOUNS.has(word)) return 'stop';
  if (modifies(text, at)) return 'inside';
  return endsPhrase(word) && !TIME_WORDS.has(word) ? 'stop' : 'inside';
}

function openingBracket(text: TokenizedText, closing: number, limit: Range): number {
  for (let at = closing - 1; at >= limit.from && closing - at <= LONGEST_ASIDE; at -= 1)
    if (lowerAt(text, at) === '(') return at;
  return closing;
}

/** Without a leading "On Tuesday", "And", "in". */
function withoutLead(text: TokenizedText, range: Range): Range {
  let from = range.from;
  const lead = (word: string) =>
    COORDINATORS.has(word) ||
    PREPOSITIONS.has(word) ||
    (TIME_WORDS.has(word) && (from > range.from || PREPOSITIONS.has(lowerAt(text, from + 1)))) ||
    isAdverb(word);
  while (from < range.to && lead(lowerAt(text, from))) from += 1;
  return { from, to: range.to };
}

/** Without trailing time words, adverbs, determiners and marks; null where nothing is left. */
function trimmed(text: TokenizedText, range: Range): Range | null {
  let { from, to } = range;
  while (to > from && trails(text, to - 1) && !(to - from === 1 && isCapitalized(tokenAt(text, from)))) to -= 1;
  while (
    to > from &&
    !isWord(tokenAt(text, from)) &&
    !QUOTE_MARKS.has(lowerAt(text, from)) &&
    !INSIDE_PHRASE.has(lowerAt(text, from))
  )
    from += 1;
  return to > from && isWordful(text, { from, to }) ? { from, to } : null;
}

function trails(text: TokenizedText, at: number): boolean {
  const word = lowerAt(text, at);
  if (POSSESSIVE_CLITICS.has(word)) return true;
  if (QUOTE_MARKS.has(word)) return false;
  if (!isWord(tokenAt(text, at)) && word !== ')' && word !== '%') return true;
  return (
    TIME_WORDS.has(word) ||
    word === 'late' ||
    word === 'early' ||
    isAdverb(word) ||
    COORDINATORS.has(word) ||
    PREPOSITIONS.has(word) ||
    word === 'the' ||
    word === 'a' ||
    word === 'an'
  );
}

function isWordful(text: TokenizedText, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1)
    if (isWord(tokenAt(text, at)) && !DETERMINERS.has(lowerAt(text, at))) return true;
  return range.to - range.from === 1 && isWord(tokenAt(text, range.from));
}

import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import { DOCUMENT_NOUNS, HUMAN_NOUNS } from '../lexicon/human-nouns.ts';
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../model.ts';
import { headNoun } from './head-noun.ts';
import { infinitiveSubject } from './infinitive-subject.ts';
import { nounPhraseBefore, nounPhraseFrom } from './noun-phrase.ts';
import { isCapitalized, isWord, lowerAt, tokenAt } from './tokens.ts';
import { isAdverb, type VerbGroup } from './verb-group.ts';

const LONGEST_DATELINE = 10;
const LONGEST_APPOSITION = 32;

/** The noun phrase that does what the verb says, or null where none is found inside `limit`. */
export function subjectOf(text: TokenizedText, group: VerbGroup, limit: Range): Range | null {
  const at = group.from;
  if (at <= limit.from) return group.form === 'ing' ? afterNextComma(text, at, limit) : null;
  const before = lowerAt(text, at - 1);
  const relative = relativeBefore(text, at, limit);
  if (relative !== null) return antecedent(text, relative, limit) ?? mainSubject(text, at, limit);
  if (group.form === 'ing' && !group.infinitive) return participleSubject(text, at, limit);
  if (group.infinitive) return infinitiveSubject(text, at, limit) ?? mainSubject(text, at, limit);
  if (isJoining(before)) return mainSubject(text, at, limit);
  if (before === ',' || before === '—' || before === '–' || before === '--' || before === '-')
    return beforeAside(text, at - 1, limit);
  return beforeRelative(text, at, limit) ?? nounPhraseBefore(text, at, limit);
}

/** "who", or the "who" of "who last week objected". */
function relativeBefore(text: TokenizedText, verb: number, limit: Range): number | null {
  let at = verb - 1;
  while (at > limit.from && verb - at <= LONGEST_TIME && isTimeWord(lowerAt(text, at))) at -= 1;
  const word = lowerAt(text, at);
  return RELATIVES.has(word) && word !== 'whom' && word !== 'whose' ? at : null;
}

const LONGEST_TIME = 4; // tokens

function isTimeWord(word: string): boolean {
  return TIME_WORDS.has(word) || word === 'on' || word === 'in' || word === 'this';
}

/** "A baker who won a case over a cake is suing": the subject stands before the relative clause, not at its end. */
function beforeRelative(text: TokenizedText, at: number, limit: Range): Range | null {
  const main = mainSubject(text, at, limit);
  if (main === null || !/^(?:who|that|which)$/u.test(lowerAt(text, main.to))) return null;
  let verbs = 0;
  for (let between = main.to + 1; between < at; between += 1) {
    if (/^[,;:.—–]$/u.test(lowerAt(text, between)) || SUBORDINATORS.has(lowerAt(text, between))) return null;
    if (VERB_FORMS.has(lowerAt(text, between))) verbs += 1;
  }
  return verbs > 0 ? main : null;
}

function isJoining(word: string): boolean {
  return COORDINATORS.has(word) || word === 'then';
}

/** The noun phrase that a relative clause hangs on; its comma may stand between. "who" hangs on people. */
export function antecedent(text: TokenizedText, relative: number, limit: Range): Range | null {
  const to = lowerAt(text, relative - 1) === ',' ? relative - 1 : relative;
  const chain = nounPhraseBefore(text, to, limit);
  if (chain === null || !/^whom?$/u.test(lowerAt(text, relative))) return chain;
  return namedBefore(text, chain, limit) ?? peopleIn(text, chain);
}

/** "Senator Royce Tolliver, a Republican who …": the senator. */
function namedBefore(text: TokenizedText, { from }: Range, limit: Range): Range | null {
  if (!/^an?$/u.test(lowerAt(text, from)) || lowerAt(text, from - 1) !== ',' || from - 1 <= limit.from) return null;
  const named = nounPhraseBefore(text, from - 1, limit);
  if (named === null || !isCapitalized(tokenAt(text, from - 2)) || isTimePhrase(text, named)) return null;
  return named.from > limit.from && PREPOSITIONS.has(lowerAt(text, named.from - 1)) ? null : named;
}

/** "anger from growers who": the growers. The whole phrase where its first part is people already, or none is. */
function peopleIn(text: TokenizedText, { from, to }: Range): Range {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && !PREPOSITIONS.has(lowerAt(text, at))) continue;
    if (HUMAN_NOUNS.has(lowerAt(text, at - 1)) || isCapitalized(tokenAt(text, at - 1))) return { from: start, to };
    start = at + 1;
  }
  return { from, to };
}

/** "…, accusing …": the main subject. "with Washington calling …", "protesters accusing …": the words before it. */
function participleSubject(text: TokenizedText, at: number, limit: Range): Range | null {
  const before = tokenAt(text, at - 1);
  if (
    !isWord(before) ||
    PREPOSITIONS.has(before.lower) ||
    SUBORDINATORS.has(before.lower) ||
    isJoining(before.lower) ||
    VERB_FORMS.has(before.lower)
  ) {
    const main = mainSubject(text, at, limit);
    return main !== null && !isTimePhrase(text, main) ? main : afterNextComma(text, at, limit);
  }
  const chain = nounPhraseBefore(text, at, limit);
  if (chain === null) return mainSubject(text, at, limit);
  const companion = afterWith(text, chain);
  if (companion !== null) return companion;
  return DOCUMENT_NOUNS.has(headNoun(text, chain)) ? (mainSubject(text, chain.from, limit) ?? chain) : chain;
}

/** "Half a day", "Two weeks". */
function isTimePhrase(text: TokenizedText, { from, to }: Range): boolean {
  return lowerAt(text, from) === 'half' || TIME_WORDS.has(lowerAt(text, to - 1));
}

/** "After filing a lawsuit, Judd …": the subject that follows. */
function afterNextComma(text: TokenizedText, at: number, limit: Range): Range | null {
  for (let comma = nextComma(text, at, limit.to); comma !== null; comma = nextComma(text, comma + 1, limit.to)) {
    const opens = isCapitalized(tokenAt(text, comma + 1)) || DETERMINERS.has(lowerAt(text, comma + 1));
    if (opens) return nounPhraseFrom(text, comma + 1, limit);
  }
  return null;
}

/** "…, with Washington calling the plan …": the words after "with". */
function afterWith(text: TokenizedText, chain: Range): Range | null {
  for (let at = chain.to - 1; at >= chain.from; at -= 1) {
    if (lowerAt(text, at) === 'with' && at + 1 < chain.to) return { from: at + 1, to: chain.to };
  }
  return null;
}

/** "Smith, who leads the union, criticized": the phrase before the aside that ends at `comma`. */
function beforeAside(text: TokenizedText, comma: number, limit: Range): Range | null {
  const whole = beforeExamples(text, comma, limit);
  if (whole !== null) return whole;
  const mark = lowerAt(text, comma);
  for (let at = comma - 1; at > limit.from && comma - at < LONGEST_APPOSITION; at -= 1) {
    if (lowerAt(text, at) !== mark) continue;
    const phrase = nounPhraseBefore(text, at, limit);
    const person = phrase !== null && isCapitalized(tokenAt(text, phrase.to - 1));
    if (phrase !== null && (person || !startsList(text, at))) return namedBefore(text, phrase, limit) ?? phrase;
  }
  return mainSubject(text, comma, limit);
}

/** "Politicians, including A, B and C, have …": the phrase before the examples. */
function beforeExamples(text: TokenizedText, comma: number, limit: Range): Range | null {
  for (let at = comma - 1; at > limit.from + 1 && comma - at < LONGEST_APPOSITION; at -= 1) {
    const word = lowerAt(text, at);
    if (/^[.;:]$/u.test(word)) return null;
    if (
      lowerAt(text, at - 1) === ',' &&
      (word === 'including' || (word === 'such' && lowerAt(text, at + 1) === 'as') || word === 'among')
    ) {
      return nounPhraseBefore(text, at - 1, limit);
    }
  }
  return null;
}

function startsList(text: TokenizedText, comma: number): boolean {
  return isCapitalized(tokenAt(text, comma + 1)) && lowerAt(text, comma + 2) === ',';
}

/** The subject of the sentence: its first noun phrase after a dateline, a lead-in ("On Monday,") and quoted words. */
export function mainSubject(text: TokenizedText, before: number, limit: Range): Range | null {
  let at = afterDateline(text, limit);
  for (let tries = 0; tries < 4 && at < before; tries += 1) {
    at = skipJoiners(text, at, before);
    if (!isLeadIn(text, at)) break;
    const comma = nextComma(text, at, before);
    if (comma === null) break;
    at = comma + 1;
  }
  const quoteEnd = afterQuotation(text, at, before);
  if (quoteEnd !== at) return afterQuoted(text, quoteEnd, before);
  return at < before ? nounPhraseFrom(text, at, { from: at, to: before }) : null;
}

/** Where the words begin after "LONDON (AP) —", "(Reuters) -", "Title: ". */
export function afterDateline(text: TokenizedText, limit: Range): number {
  for (let at = limit.from; at < Math.min(limit.to, limit.from + LONGEST_DATELINE); at += 1) {
    const word = lowerAt(text, at);
    if (
      (word === '—' || word === '–' || word === '--' || word === '-') &&
      isCapitalized(tokenAt(text, limit.from)) &&
      !RELATIVES.has(lowerAt(text, at + 1)) // "Moss - who chairs the panel - said"
    )
      return at + 1;
    if (word === '(' && at === limit.from) continue;
  }
  return limit.from;
}

function skipJoiners(text: TokenizedText, from: number, before: number): number {
  let at = from;
  while (
    at < before &&
    (isJoining(lowerAt(text, at)) ||
      isAdverb(lowerAt(text, at)) ||
      lowerAt(text, at) === ',' ||
      lowerAt(text, at) === ':')
  )
    at += 1;
  return at;
}

function isLeadIn(text: TokenizedText, at: number): boolean {
  const word = lowerAt(text, at);
  return (
    PREPOSITIONS.has(word) ||
    (TIME_WORDS.has(word) && word !== 'may' && word !== 'march') ||
    SUBORDINATORS.has(word) ||
    word.endsWith('ing') ||
    (word.endsWith('ed') && !isCapitalized(tokenAt(text, at + 1))) ||
    word === 'asked' ||
    word === 'when'
  );
}

function nextComma(text: TokenizedText, from: number, before: number): number | null {
  for (let at = from; at < before; at += 1) if (lowerAt(text, at) === ',') return at;
  return null;
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '``', '‘', "'"]);
const CLOSING: ReadonlySet<string> = new Set(['"', '”', "''", '’', "'", '’’']);

/** The index after a quotation that opens at `at`, or `at` itself. */
function afterQuotation(text: TokenizedText, at: number, before: number): number {
  if (!OPENING.has(tokenAt(text, at).text)) return at;
  for (let end = at + 2; end < before; end += 1)
    if (CLOSING.has(tokenAt(text, end).text) && end - at > 3) return end + 1;
  return at;
}

/** `"…," said Smith, accusing`, `"…," Smith said, accusing`. */
function afterQuoted(text: TokenizedText, from: number, before: number): Range | null {
  let at = from;
  while (at < before && (!isWord(tokenAt(text, at)) || VERB_FORMS.has(lowerAt(text, at)))) at += 1;
  return at < before ? nounPhraseFrom(text, at, { from: at, to: before }) : null;
}

/** Skips adverbs and "both": the index at which an object or complement starts. */
export function objectStart(text: TokenizedText, from: number, limit: Range): number {
  let at = from;
  while (at < limit.to && isAdverb(lowerAt(text, at)) && !DETERMINERS.has(lowerAt(text, at))) at += 1;
  return at;
}

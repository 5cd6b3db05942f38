import { HYPOTHETICAL_GOVERNORS, NEGATIVE_GOVERNORS } from '../lexicon/governors.ts';
import type { VerbGroup as LexiconGroup, ObjectOf } from '../lexicon/opposition-verbs.ts';
import { BE, DETERMINERS, HAVE, MODALS, POSSESSIVE_CLITICS, PREPOSITIONS } from '../lexicon/phrase-words.ts';
import { FORCE_NOUNS } from '../lexicon/trap-contexts.ts';
import type { DisagreementKind, Range } from '../model.ts';
import { formsOf } from '../phrases/inflection.ts';
import { isCapitalized, lowerAt, standsAt, tokenAt } from '../phrases/tokens.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verb-group.ts';
import type { SentenceContext } from './candidate.ts';

interface Entry {
  readonly rest: readonly string[];
  readonly object: ObjectOf;
  readonly kind: DisagreementKind;
  readonly force: number;
}

/** Every first form of a lexicon's verbs, with what may follow it. */
export type VerbIndex = ReadonlyMap<string, readonly Entry[]>;

/** The first forms of all indexes. Few words are any, so each sentence is searched for them once, whichever rules look at it. */
const FORMS = new Set<string>();
const PLACES = new WeakMap<SentenceContext, readonly number[]>();

function placesOfVerbs(context: SentenceContext): readonly number[] {
  const known = PLACES.get(context);
  if (known !== undefined) return known;
  const places: number[] = [];
  for (let at = context.sentence.tokens.from; at < context.sentence.tokens.to; at += 1)
    if (FORMS.has(lowerAt(context.text, at))) places.push(at);
  PLACES.set(context, places);
  return places;
}

export function verbIndex(groups: readonly LexiconGroup[]): VerbIndex {
  const index = new Map<string, Entry[]>();
  for (const { kind, object, force, words } of groups) {
    for (const [verb = '', ...rest] of words.split(', ').map((entry) => entry.split(' '))) {
      for (const form of formsOf(verb)) {
        FORMS.add(form);
        index.set(form, index.get(form) ?? []);
        index.get(form)?.push({ rest, object, kind, force });
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

/** A verb of the lexicon as it stands in a sentence. */
export interface VerbHit {
  readonly entry: Entry;
  readonly group: VerbGroup;
  /** The first token after the verb and its fixed words. */
  readonly after: number;
  /** The tokens among which subject and object lie: the sentence, or the quotation inside it. */
  readonly limit: Range;
}

/** The verbs of `index` that stand in the sentence, with their groups; nouns, negated and merely possible ones left out. */
export function verbsIn(context: SentenceContext, index: VerbIndex): readonly VerbHit[] {
  const { text } = context;
  const hits: VerbHit[] = [];
  for (const at of placesOfVerbs(context)) {
    const entries = index.get(lowerAt(text, at));
    if (entries === undefined) continue;
    const limit = limitAt(context, at);
    const match = firstMatch(text, entries, at + 1, limit);
    if (match === null) continue;
    const { entry, after } = match;
    const group = verbGroupAt(text, at, limit);
    if (isStative(lowerAt(text, at), group, lowerAt(text, after))) continue;
    if (!isNounUse(context, group, after, entry) && isReal(context, group, limit))
      hits.push({ entry, group, after, limit });
  }
  return hits;
}

/** The longest entry whose fixed words stand right after the verb or, where it has some, after one adverb. */
function firstMatch(
  text: SentenceContext['text'],
  entries: readonly Entry[],
  next: number,
  limit: Range,
): { entry: Entry; after: number } | null {
  const adverb = lowerAt(text, next).endsWith('ly'); // "has absolutely no idea"
  for (const entry of entries) {
    const { rest } = entry;
    if (standsAt(text, next, rest, limit)) return { entry, after: next + rest.length };
    if (adverb && rest.length > 0 && standsAt(text, next + 1, rest, limit))
      return { entry, after: next + 1 + rest.length };
  }
  return null;
}

/** The tokens that belong together with the one at `at`: those of the long quotation around it, or the sentence. */
export function limitAt({ quotationAt, sentence }: SentenceContext, at: number): Range {
  const quotation = quotationAt(at);
  if (quotation === null) return sentence.tokens;
  return { from: Math.max(quotation.from + 1, sentence.tokens.from), to: Math.min(quotation.to, sentence.tokens.to) };
}

/** "his attack on", "a disputed vote", "knife attacks": no verb. */
function isNounUse(
  { text, sentence }: SentenceContext,
  group: VerbGroup,
  after: number,
  { rest, object }: Entry,
): boolean {
  const before = lowerAt(text, group.verb - 1);
  if (
    (DETERMINERS.has(before) && before !== 'all' && before !== 'both' && !WH.has(before)) ||
    POSSESSIVE_CLITICS.has(before)
  )
    return true;
  if (PREPOSITIONS.has(before) && before !== 'to' && group.form !== 'ing') return true;
  if (isForceQuestioning(text, group.verb)) return true;
  if (group.form === 'past' || group.form === 'ing' || group.from < group.verb) return false;
  if (rest.length > 0 || isHeadlineVerb(text, sentence.tokens.from, group, after)) return false;
  if (NEVER_NOUNS.test(lowerAt(text, group.verb))) return /^no/u.test(lowerAt(text, after)); // "opposes nobody"
  return !hasPluralSubject(before, group.form) || (object !== 'none' && !startsObject(text, after));
}

const NEVER_NOUNS = /^(?:den(?:y|ies)|oppos|criticiz|criticis|condemn|denounc|refut|reject|accus)/u;

const WH: ReadonlySet<string> = new Set(['which', 'who', 'what', 'that', 'these', 'those']);

const HEADLINE_SUBJECT = 5; // tokens at most before the verb

/** "Northwater rejects ferry plan": a verb in -s right after a name that opens the sentence. */
function isHeadlineVerb(
  text: SentenceContext['text'],
  opening: number,
  { form, verb }: VerbGroup,
  after: number,
): boolean {
  if (form !== 'present' || verb === opening || verb - opening > HEADLINE_SUBJECT) return false;
  const next = lowerAt(text, after);
  return (
    isCapitalized(tokenAt(text, verb - 1)) &&
    isCapitalized(tokenAt(text, opening)) &&
    /^\p{L}/u.test(next) &&
    !PREPOSITIONS.has(next) &&
    !isFiniteVerb(next)
  );
}

/** A bare "attack" or "block" is a verb only after a plural or "who"; "attacks" mostly after a singular. */
function hasPluralSubject(before: string, form: VerbGroup['form']): boolean {
  if (form === 'present') return !/[^s]s$/u.test(before) || /^(?:who|that|which|it|he|she|always)$/u.test(before);
  return (
    /s$/u.test(before) ||
    /^(?:who|that|which|they|we|i|you|men|women|people|police|many|some|others|to|critics|,|—|-)$/u.test(before) ||
    before === ''
  );
}

/** "is opposed to": an adjective. */
export function isStative(word: string, group: VerbGroup, next: string): boolean {
  return word === 'opposed' && group.passive && next !== 'by';
}

/** "police questioned the student": nobody disagrees. */
function isForceQuestioning(text: SentenceContext['text'], verb: number): boolean {
  if (!/^(?:question|challeng|attack|target|block|fight|fought|resist)/u.test(lowerAt(text, verb))) return false;
  return [1, 2, 3].some((back) => FORCE_NOUNS.has(lowerAt(text, verb - back)));
}

function startsObject(text: SentenceContext['text'], at: number): boolean {
  const word = lowerAt(text, at);
  if (isFiniteVerb(word) || isFiniteVerb(lowerAt(text, at + 1))) return false;
  return (
    isCapitalized(tokenAt(text, at)) ||
    DETERMINERS.has(word) ||
    /^(?:["“‘]|him|them|us|me|it|being|having|any|calls?|claims?|plans?|new|proposed|.{3,}s)$/u.test(word)
  );
}

function isFiniteVerb(word: string): boolean {
  return (BE.has(word) && !POSSESSIVE_CLITICS.has(word)) || HAVE.has(word) || MODALS.has(word);
}

/** Not under negation, a mere possibility, or a verb that keeps it from happening ("declined to", "urged them to"). */
function isReal({ text }: SentenceContext, group: VerbGroup, limit: Range): boolean {
  if (group.negated || group.hypothetical || isOpenQuestion(text, group, limit)) return false;
  if (!group.infinitive && group.form !== 'ing') return true;
  const window = 7;
  for (let at = group.from - 1; at >= Math.max(limit.from, group.from - window); at -= 1) {
    const word = lowerAt(text, at);
    if (word === ',' || word === ';') return true;
    if (NEGATIVE_GOVERNORS.has(word) || (group.infinitive && HYPOTHETICAL_GOVERNORS.has(word))) return false;
  }
  return true;
}

const LONGEST_SUBJECT = 6;

/** "has not said whether she will sign the bill", "if the council rejects it". */
function isOpenQuestion(text: SentenceContext['text'], group: VerbGroup, limit: Range): boolean {
  for (let at = group.from - 1; at >= Math.max(limit.from, group.from - LONGEST_SUBJECT); at -= 1) {
    const word = lowerAt(text, at);
    if (word === ',' || word === ';' || word === 'that') return false;
    if (word === 'whether' || (word === 'if' && lowerAt(text, at - 1) !== 'even')) return true;
  }
  return false;
}

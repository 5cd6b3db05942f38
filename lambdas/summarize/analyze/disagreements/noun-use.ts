import type { ObjectOf } from '../lexicon/opposition-verbs.ts';
import { BE, DETERMINERS, HAVE, MODALS, POSSESSIVE_CLITICS, PREPOSITIONS } from '../lexicon/phrase-words.ts';
import { FORCE_NOUNS } from '../lexicon/trap-contexts.ts';
import { isCapitalized, lowerAt, tokenAt } from '../phrases/tokens.ts';
import type { VerbGroup } from '../phrases/verb-group.ts';
import type { SentenceContext } from './candidate.ts';

/** "his attack on", "a disputed vote", "knife attacks": no verb. */
export function isNounUse(
  { text, sentence }: SentenceContext,
  group: VerbGroup,
  after: number,
  { rest, object }: { readonly rest: readonly string[]; readonly object: ObjectOf },
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

import { ADVERBS, BE, DO, GET, HAVE, HYPOTHETICAL, MODALS, NEGATIONS } from '../lexicon/phrase-words.ts';
import type { Range, TokenizedText } from '../model.ts';
import { type VerbForm, verbForm } from './inflection.ts';
import { lowerAt } from './tokens.ts';

/** A verb with its auxiliaries, negation and adverbs. */
export interface VerbGroup {
  /** The first token of the group ("has" of "has repeatedly denied"). */
  readonly from: number;
  readonly verb: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Under "could", "might", "would" …: it has not happened. */
  readonly hypothetical: boolean;
  readonly infinitive: boolean;
}

const LONGEST_GROUP = 8;

/** Reads the group leftward from its verb. */
export function verbGroupAt(text: TokenizedText, verb: number, limit: Range): VerbGroup {
  let from = verb;
  const found = { be: false, negated: false, hypothetical: false, infinitive: false, auxiliary: false };
  while (from > limit.from && verb - from < LONGEST_GROUP && belongs(lowerAt(text, from - 1))) {
    const word = lowerAt(text, from - 1);
    found.be ||= BE.has(word) || GET.has(word);
    found.negated ||= NEGATIONS.has(word);
    found.hypothetical ||= HYPOTHETICAL.has(word);
    found.infinitive ||= word === 'to';
    found.auxiliary ||= isAuxiliary(word);
    from -= 1;
  }
  from = skipLeadingAdverbs(text, from, verb);
  const form = verbForm(lowerAt(text, verb));
  const passive = form === 'past' && (found.be || (!found.auxiliary && lowerAt(text, verb + 1) === 'by'));
  const hypothetical =
    found.hypothetical ||
    (passive && found.infinitive && lowerAt(text, from - 1) === 'going') || // "We are going to be sued"
    (form === 'base' && from === verb && isAfterModal(text, verb, limit));
  return {
    from,
    verb,
    form,
    passive,
    negated: found.negated,
    hypothetical,
    infinitive: found.infinitive,
  };
}

const LONGEST_ASIDE = 12;

/** "They could, if they choose, overturn it": the modal stands before an aside. */
function isAfterModal(text: TokenizedText, verb: number, limit: Range): boolean {
  if (lowerAt(text, verb - 1) !== ',') return false;
  for (let at = verb - 2; at > Math.max(limit.from, verb - LONGEST_ASIDE); at -= 1) {
    if (lowerAt(text, at) === ',') return HYPOTHETICAL.has(lowerAt(text, at - 1));
  }
  return false;
}

function belongs(word: string): boolean {
  return isAuxiliary(word) || isAdverb(word) || NEGATIONS.has(word) || word === 'to';
}

function isAuxiliary(word: string): boolean {
  return (BE.has(word) && !CLITIC_S.has(word)) || HAVE.has(word) || DO.has(word) || MODALS.has(word) || GET.has(word);
}

/** After a name, 's is nearly always a possessive. */
const CLITIC_S: ReadonlySet<string> = new Set(["'s", '’s']);

export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS: ReadonlySet<string> = new Set(
  'family italy rally ally monopoly assembly anomaly bully early daily elderly july reply'.split(' '),
);

/** Adverbs before the first auxiliary belong to the group only where an auxiliary or the verb itself follows at once. */
function skipLeadingAdverbs(text: TokenizedText, from: number, verb: number): number {
  let first = from;
  while (first < verb && NOUNLIKE_ADVERBS.has(lowerAt(text, first))) first += 1;
  return first;
}

const NOUNLIKE_ADVERBS: ReadonlySet<string> = new Set(['all', 'both', 'no', 'none', 'nothing', 'nobody', 'neither']);

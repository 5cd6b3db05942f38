import { HYPOTHETICAL_GOVERNORS, NEGATIVE_GOVERNORS } from '../lexicon/governors.ts';
import type { VerbGroup as LexiconGroup, ObjectOf } from '../lexicon/opposition-verbs.ts';
import type { DisagreementKind, Range } from '../model.ts';
import { formsOf } from '../phrases/inflection.ts';
import { lowerAt, standsAt } from '../phrases/tokens.ts';
import { type VerbGroup, verbGroupAt } from '../phrases/verb-group.ts';
import type { SentenceContext } from './candidate.ts';
import { isNounUse } from './noun-use.ts';

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

/** "is opposed to": an adjective. */
export function isStative(word: string, group: VerbGroup, next: string): boolean {
  return word === 'opposed' && group.passive && next !== 'by';
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

import { PARTITIVES } from '../lexicon/party-words.ts';
import { PREPOSITIONS, TIME_WORDS } from '../lexicon/phrase-words.ts';
import type { Range, Span } from '../model.ts';
import { objectStart, subjectOf } from '../phrases/clause.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { isWord, lowerAt, spanOf, tokenAt } from '../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../phrases/topic.ts';
import { candidateFrom } from './build.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import { type VerbHit, type VerbIndex, verbsIn } from './lexicon-match.ts';
import { fromPassive } from './passive.ts';
import { reason, reasonAt } from './reason.ts';
import { doerBefore, gap } from './relative-gap.ts';
import { summedUp } from './summed-up.ts';

/** One candidate for each verb of the lexicon that stands in the sentence. */
export function candidatesFromVerbs(context: SentenceContext, rule: string, index: VerbIndex): readonly Candidate[] {
  return verbsIn(context, index).flatMap((hit) => {
    const found = hit.group.passive ? fromPassive(context, rule, hit) : fromActive(context, rule, hit);
    return found === null ? [] : [found];
  });
}

function fromActive(context: SentenceContext, rule: string, hit: VerbHit): Candidate | null {
  const { text } = context;
  const { entry, group, after, limit } = hit;
  const subject = subjectOf(text, group, limit);
  const start = objectStart(text, after, limit);
  const whole = entry.object === 'none' ? null : objectAt(context, start, limit);
  const object = entry.object === 'person' && whole !== null ? withoutBlame(context, whole) : whole;
  const summed = object === null && entry.object !== 'none' ? summedUp(context, group.from, limit) : null;
  if (summed !== null) return candidateFrom(context, rule, hit, summed);
  const spans = objectSpans(context, hit, object, start, subject);
  if (object === null && spans.against === null && isHeadlinePassive(context, hit, start))
    return fromPassive(context, rule, hit);
  const reciprocal = lowerAt(text, start) === 'each' && lowerAt(text, start + 1) === 'other';
  if (
    object === null &&
    spans.against === null &&
    entry.rest.length === 0 &&
    !reciprocal &&
    !opensClause(lowerAt(text, start))
  )
    return null;
  const found = candidateFrom(context, rule, hit, { who: subject === null ? null : spanOf(text, subject), ...spans });
  return reciprocal ? { ...found, against: null, mutual: true } : found;
}

/** The object's noun phrase; a clause ("that …", "being …") or what a relative clause hangs on has none. */
function objectAt({ text }: SentenceContext, start: number, limit: Range): Range | null {
  const word = lowerAt(text, start);
  if (!isWord(tokenAt(text, start)) && !/^["“‘$£€]/u.test(word)) return null;
  if (PREPOSITIONS.has(word) || word === 'that' || word === 'whether' || word === 'how' || word.endsWith('ing'))
    return null;
  return nounPhraseFrom(text, start, limit);
}

/** "Verdict slammed as a mockery": headlines leave out "is". */
function isHeadlinePassive({ text }: SentenceContext, { group, entry }: VerbHit, start: number): boolean {
  return (
    group.form === 'past' &&
    group.from === group.verb &&
    entry.rest.length === 0 &&
    entry.object !== 'none' &&
    /^(?:as|over|for)$/u.test(lowerAt(text, start))
  );
}

/** "accused the mill of fraud": the mill, not "the mill of fraud"; "members of the board" stay whole. */
function withoutBlame({ text }: SentenceContext, { from, to }: Range): Range {
  for (let at = from + 1; at < to; at += 1) {
    if (lowerAt(text, at) !== 'of') continue;
    const blamed = /^["“‘]|ing$/u.test(lowerAt(text, at + 1));
    if (blamed || !PARTITIVES.has(lowerAt(text, at - 1))) return { from, to: at };
  }
  return { from, to };
}

/** "deny that …", "deny being …"; after "slammed into" nothing is opposed. */
function opensClause(word: string): boolean {
  return !PREPOSITIONS.has(word) && !/^[.,;:!?)—–-]/u.test(word);
}

interface Spans {
  readonly against: Span | null;
  readonly about: Span | null;
}

function objectSpans(
  context: SentenceContext,
  { entry, group, limit }: VerbHit,
  object: Range | null,
  start: number,
  subject: Range | null,
): Spans {
  const { text } = context;
  if (object === null) {
    const hung = gap(context, group.from, limit, subject);
    const doer = hung === null ? null : doerBefore(context, hung, limit);
    return { against: doer ?? hung, about: clause(context, start, limit) ?? hung };
  }
  const against = entry.object === 'thing' ? null : spanOf(text, object);
  const blamed = entry.object === 'person' ? blamedOn(context, group.verb, object, limit) : null;
  if (blamed !== null) return { against: spanOf(text, blamed), about: spanOf(text, object) };
  if (entry.object === 'person') return { against, about: reason(context, object.to, limit) };
  const topic = topicFrom(text, start, limit) ?? object;
  const why = reason(context, object.to, limit);
  return { against: against ?? spanOf(text, object), about: why ?? spanOf(text, topic) };
}

function clause({ text }: SentenceContext, start: number, limit: Range): Span | null {
  const word = lowerAt(text, start);
  const from = word === 'that' ? start + 1 : start;
  if (PREPOSITIONS.has(word)) return reasonAt(text, start, limit);
  const range = clauseFrom(text, from, limit);
  return range === null ? null : spanOf(text, range);
}

/** "blamed the leak on the mill": the mill. */
function blamedOn({ text }: SentenceContext, verb: number, { to }: Range, limit: Range): Range | null {
  const on =
    lowerAt(text, verb).startsWith('blam') && lowerAt(text, to) === 'on' && !TIME_WORDS.has(lowerAt(text, to + 1));
  return on ? nounPhraseFrom(text, to + 1, limit) : null;
}

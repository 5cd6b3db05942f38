import { HUMAN_NOUNS } from '../lexicon/human-nouns.ts';
import { PREPOSITIONS, RELATIVES } from '../lexicon/phrase-words.ts';
import type { Range, Span } from '../model.ts';
import { antecedent, mainSubject, objectStart, subjectOf } from '../phrases/clause.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { isCapitalized, isWord, lowerAt, spanOf, tokenAt } from '../phrases/tokens.ts';
import { clauseFrom, topicFrom } from '../phrases/topic.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import { type VerbHit, type VerbIndex, verbsIn } from './lexicon-match.ts';

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
  const spans = objectSpans(context, hit, object, start, subject);
  if (object === null && spans.against === null && isHeadlinePassive(context, hit, start))
    return fromPassive(context, rule, hit);
  if (object === null && spans.against === null && entry.rest.length === 0 && !opensClause(lowerAt(text, start)))
    return null;
  const found = candidate(context, rule, hit, { who: subject === null ? null : spanOf(text, subject), ...spans });
  const reciprocal = lowerAt(text, start) === 'each' && lowerAt(text, start + 1) === 'other';
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
    if (blamed || !PARTITIVES.test(lowerAt(text, at - 1))) return { from, to: at };
  }
  return { from, to };
}

const PARTITIVES =
  /^(?:members?|critics|leaders?|heads?|chiefs?|some|one|two|three|most|many|several|hundreds|thousands|dozens|all|both|half|supporters|opponents|owners?|makers?|ministers?|secretary|president|house|department|ministry|bank|university|king|queen|duke|church|city|board|council|chamber|court|mayor|governor|group|family|director|republic|friends|residents|people|staff|men|women)$/u;

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
  if (entry.object === 'person') return { against, about: reason(context, object.to, limit) };
  const topic = topicFrom(text, start, limit) ?? object;
  const why = reason(context, object.to, limit);
  return { against: against ?? spanOf(text, object), about: why ?? spanOf(text, topic) };
}

/** "a policy which the union has criticized": the phrase that the relative clause hangs on. */
function gap({ text }: SentenceContext, before: number, limit: Range, subject: Range | null): Span | null {
  const from = subject?.from ?? before;
  const relative = relativeBefore(text, from, limit);
  if (relative === null || relative <= limit.from) return null;
  const phrase = antecedent(text, relative, limit);
  return phrase === null ? null : spanOf(text, phrase);
}

/** "The city passed a budget which teachers condemned": the city, unless the phrase is the subject itself or people. */
function doerBefore({ text }: SentenceContext, hung: Span, limit: Range): Span | null {
  let at = limit.from;
  while (at < limit.to && tokenAt(text, at).start < hung.start) at += 1;
  let head = at;
  while (tokenAt(text, head + 1).end <= hung.end && !PREPOSITIONS.has(lowerAt(text, head + 1)) && head < limit.to)
    head += 1;
  if (HUMAN_NOUNS.has(lowerAt(text, head)) || isCapitalized(tokenAt(text, head))) return null;
  const main = mainSubject(text, at, limit);
  return main === null || main.to > at ? null : spanOf(text, main);
}

const LONGEST_ASIDE = 6;

/** "which", right before the subject or before an aside ("which, according to the paper, growers have criticized"). */
function relativeBefore(text: SentenceContext['text'], from: number, limit: Range): number | null {
  if (RELATIVES.has(lowerAt(text, from - 1))) return from - 1;
  if (lowerAt(text, from - 1) !== ',') return null;
  for (let at = from - 2; at > Math.max(limit.from, from - LONGEST_ASIDE); at -= 1) {
    if (lowerAt(text, at) === ',' && RELATIVES.has(lowerAt(text, at - 1))) return at - 1;
  }
  return null;
}

function clause({ text }: SentenceContext, start: number, limit: Range): Span | null {
  const word = lowerAt(text, start);
  const from = word === 'that' ? start + 1 : start;
  if (PREPOSITIONS.has(word)) return reasonAt(text, start, limit);
  const range = clauseFrom(text, from, limit);
  return range === null ? null : spanOf(text, range);
}

export const REASONS: ReadonlySet<string> = new Set(['of', 'for', 'over', 'about', 'regarding', 'concerning', 'on']);

const REASON_WINDOW = 9;
const ENDS_REASON = /^(?:[;:.]|said|says|saying|who|which|that|while|but|after|when|as|and)$/u;

/** "… of hiding the report", "… for its handling of the flood", "… over pay". */
export function reason(context: SentenceContext, from: number, limit: Range, window = REASON_WINDOW): Span | null {
  const { text } = context;
  for (let at = from; at < Math.min(limit.to, from + window); at += 1) {
    if (REASONS.has(lowerAt(text, at))) return reasonAt(text, at, limit);
    if (ENDS_REASON.test(lowerAt(text, at))) return null;
    if (lowerAt(text, at) === ',' && !isCapitalized(tokenAt(text, at + 1))) return null;
  }
  return null;
}

export function reasonAt(text: SentenceContext['text'], preposition: number, limit: Range): Span | null {
  const start = preposition + 1;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(lowerAt(text, start))) return null;
  const range = lowerAt(text, start).endsWith('ing') ? clauseFrom(text, start, limit) : topicFrom(text, start, limit);
  return range === null ? null : spanOf(text, range);
}

/** "X was criticized by Y for Z"; without "by", nobody is known to criticize. */
function fromPassive(context: SentenceContext, rule: string, hit: VerbHit): Candidate {
  const { text } = context;
  const { group, after, limit } = hit;
  const patient = subjectOf(text, group, limit);
  const by = agentMark(context, after, limit);
  const agent = by === null ? null : agentFrom(context, by + 1, limit);
  const about =
    reason(context, agent?.to ?? after, limit) ??
    (by === null ? null : reason(context, after, { from: after, to: by }));
  const doer = patient === null ? null : doerOf(context, patient, limit);
  const target = patient === null ? null : spanOf(text, doer ?? patient);
  return candidate(context, rule, hit, {
    who: agent === null ? null : spanOf(text, agent),
    against: target,
    about: about ?? target,
  });
}

/** "Norland closed the bank – a move criticized by growers": whoever made the move. */
function doerOf({ text }: SentenceContext, patient: Range, limit: Range): Range | null {
  const apart = /^[,–—-]$/u.test(lowerAt(text, patient.from - 1));
  return apart && SUMMING_UP.test(lowerAt(text, patient.to - 1)) ? mainSubject(text, patient.from - 1, limit) : null;
}

const SUMMING_UP = /^(?:decision|move|step|claim|charge|plan|proposal|action|policy|statement|remark|practice)$/u;

/** The agent without what it is blamed for: "two inspectors of hiding results" ends before "of". */
function agentFrom({ text }: SentenceContext, from: number, limit: Range): Range | null {
  const phrase = nounPhraseFrom(text, from, limit);
  if (phrase === null) return null;
  for (let at = phrase.from + 1; at < phrase.to; at += 1) {
    if (lowerAt(text, at) === 'of' && lowerAt(text, at + 1).endsWith('ing')) return { from: phrase.from, to: at };
  }
  return phrase;
}

const AGENT_WINDOW = 8;

function agentMark({ text }: SentenceContext, after: number, limit: Range): number | null {
  for (let at = after; at < Math.min(limit.to, after + AGENT_WINDOW); at += 1) {
    const word = lowerAt(text, at);
    if (word === 'by') return lowerAt(text, at + 1).endsWith('ing') ? null : at;
    if (/^[;:.]$/u.test(word)) return null;
  }
  return null;
}

function candidate(
  context: SentenceContext,
  rule: string,
  { entry, group }: VerbHit,
  spans: { who: Span | null } & Spans,
): Candidate {
  const { text, index } = context;
  const cue = spanOf(text, { from: group.verb, to: group.verb + 1 + entry.rest.length });
  return { ...spans, sentence: index, cue, kind: entry.kind, rule, confidence: entry.force, mutual: false };
}

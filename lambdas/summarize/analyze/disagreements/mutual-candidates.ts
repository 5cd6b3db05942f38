import { FORCE_NOUNS } from '../lexicon/trap-contexts.ts';
import type { Range, Span } from '../model.ts';
import { subjectOf } from '../phrases/clause.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { lowerAt, spanOf } from '../phrases/tokens.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import { type VerbHit, type VerbIndex, verbsIn } from './lexicon-match.ts';
import { reason, reasonAt } from './reason.ts';

const PARTNER_WINDOW = 5;
const TOPIC_WINDOW = 4; // "clashed Tuesday over", not "argue that … over"

/** Candidates from verbs that need two: both in the subject, or the other one after "with". */
export function mutualCandidates(context: SentenceContext, rule: string, index: VerbIndex): readonly Candidate[] {
  return verbsIn(context, index).flatMap((hit) => fromMutual(context, rule, hit));
}

function fromMutual(context: SentenceContext, rule: string, hit: VerbHit): readonly Candidate[] {
  const { text, index } = context;
  const { entry, group, after, limit } = hit;
  const subject = subjectOf(text, group, limit);
  const partner = partnerAt(context, after, limit);
  const topic = fixedTopic(context, hit) ?? reason(context, partner?.to ?? after, limit, TOPIC_WINDOW);
  if (subject === null || (partner === null && topic === null && !isOfWords(context, hit))) return [];
  if (isForce(context, subject) || (partner !== null && isForce(context, partner))) return [];
  const mutual = partner === null;
  if (mutual && !isPlural(context, subject)) return [];
  const spans = { who: spanOf(text, subject), against: partner === null ? null : spanOf(text, partner), about: topic };
  const cue: Span = spanOf(text, { from: group.verb, to: after });
  return [{ ...spans, sentence: index, cue, kind: entry.kind, rule, confidence: entry.force, mutual }];
}

/** "traded barbs", "have feuded since": no need to say over what. */
function isOfWords({ text }: SentenceContext, { entry, group }: VerbHit): boolean {
  return (
    /^(?:barbs|insults|accusations|blame)$/u.test(entry.rest.at(-1) ?? '') || /^feud/u.test(lowerAt(text, group.verb))
  );
}

/** "fought over how to balance the budget": the preposition is part of the verb. */
function fixedTopic({ text }: SentenceContext, { entry, after, limit }: VerbHit): Span | null {
  return entry.rest.at(-1) === 'over' ? reasonAt(text, after - 1, limit) : null;
}

function partnerAt({ text }: SentenceContext, after: number, limit: Range): Range | null {
  for (let at = after; at < Math.min(limit.to, after + PARTNER_WINDOW); at += 1) {
    const word = lowerAt(text, at);
    if (word === 'with') return nounPhraseFrom(text, at + 1, limit);
    if (/^[,;:.]$/u.test(word)) return null;
  }
  return null;
}

/** Police and protesters clash bodily. */
export function isForce({ text }: SentenceContext, range: Range): boolean {
  for (let at = range.from; at < range.to; at += 1) if (FORCE_NOUNS.has(lowerAt(text, at))) return true;
  return false;
}

export function isPlural({ text }: SentenceContext, range: Range): boolean {
  const last = lowerAt(text, range.to - 1);
  for (let at = range.from; at < range.to; at += 1)
    if (/^(?:and|&|two|both|some|many|other)$/u.test(lowerAt(text, at))) return true;
  return /^(?:they|we|men|women|people)$/u.test(last) || /[^s]s$/u.test(headWord(text, range));
}

/** The last word before the first preposition: "members of the board" gives "members". */
export function headWord(text: SentenceContext['text'], range: Range): string {
  for (let at = range.from + 1; at < range.to; at += 1) {
    if (/^(?:of|in|on|at|for|from|to|with|by|near|within|among)$/u.test(lowerAt(text, at)))
      return lowerAt(text, at - 1);
  }
  return lowerAt(text, range.to - 1);
}

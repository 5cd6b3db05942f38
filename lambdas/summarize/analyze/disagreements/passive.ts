import type { Range } from '../model.ts';
import { mainSubject, subjectOf } from '../phrases/clause.ts';
import { nounPhraseFrom } from '../phrases/noun-phrase.ts';
import { lowerAt, spanOf } from '../phrases/tokens.ts';
import { candidateFrom } from './build.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import type { VerbHit } from './lexicon-match.ts';
import { reason } from './reason.ts';

/** "X was criticized by Y for Z"; without "by", nobody is known to criticize. */
export function fromPassive(context: SentenceContext, rule: string, hit: VerbHit): Candidate {
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
  return candidateFrom(context, rule, hit, {
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

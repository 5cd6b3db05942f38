import type { Candidate, SentenceContext } from './candidate.ts';
import { OPPOSITION_RULES } from './rules/index.ts';
import { isSport } from './sport.ts';

/** What all rules find, in order of the text; of two that read the same cue, the first rule's. */
export function findCandidates(contexts: readonly SentenceContext[]): readonly Candidate[] {
  const sport = contexts[0] !== undefined && isSport(contexts[0].text);
  return contexts.flatMap((context) => candidatesIn(context).filter((candidate) => !sport || survivesSport(candidate)));
}

const SPORT_CONFIDENCE = 0.75;
const MATCH_RULES: ReadonlySet<string> = new Set(['clash', 'dispute-noun', 'vote', 'split', 'judgment', 'retort']);

/** In a report of a match only plain criticism of words counts. */
function survivesSport({ rule, confidence }: Candidate): boolean {
  return confidence >= SPORT_CONFIDENCE && !MATCH_RULES.has(rule);
}

function candidatesIn(context: SentenceContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const rule of OPPOSITION_RULES) {
    for (const candidate of rule.find(context)) {
      if (!found.some((earlier) => touch(earlier, candidate))) found.push(candidate);
    }
  }
  return found.toSorted((a, b) => a.cue.start - b.cue.start);
}

function touch({ cue: a }: Candidate, { cue: b }: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

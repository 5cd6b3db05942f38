import type { Candidate, SentenceContext } from './candidate.ts';
import { OPPOSITION_RULES } from './rules/index.ts';

/** What all rules find, in order of the text; of two that read the same cue, the first rule's. */
export function findCandidates(contexts: readonly SentenceContext[]): readonly Candidate[] {
  return contexts.flatMap((context) => {
    const found: Candidate[] = [];
    for (const rule of OPPOSITION_RULES) {
      for (const candidate of rule.find(context)) {
        if (!found.some((earlier) => touch(earlier, candidate))) found.push(candidate);
      }
    }
    return found.toSorted((a, b) => a.cue.start - b.cue.start);
  });
}

function touch({ cue: a }: Candidate, { cue: b }: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

import type { DisagreementKind, Range, Span } from '../model.ts';
import { spanOf } from '../phrases/tokens.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import type { VerbHit } from './lexicon-match.ts';

interface Parts {
  readonly rule: string;
  readonly kind: DisagreementKind;
  readonly confidence: number;
  readonly cue: Range;
  readonly who: Range | null;
  readonly against?: Range | null;
  readonly about?: Range | Span | null;
  readonly mutual?: boolean;
}

/** A candidate from ranges of tokens. */
export function candidateOf({ text, index }: SentenceContext, parts: Parts): Candidate {
  const toSpan = (range: Range | null | undefined): Span | null => (range == null ? null : spanOf(text, range));
  return {
    who: toSpan(parts.who),
    against: toSpan(parts.against),
    about: parts.about == null ? null : 'from' in parts.about ? spanOf(text, parts.about) : parts.about,
    sentence: index,
    cue: spanOf(text, parts.cue),
    kind: parts.kind,
    rule: parts.rule,
    confidence: parts.confidence,
    mutual: parts.mutual ?? false,
  };
}

/** A candidate from a verb of the lexicon. */
export function candidateFrom(
  context: SentenceContext,
  rule: string,
  { entry, group }: VerbHit,
  spans: { who: Span | null; against: Span | null; about: Span | null },
): Candidate {
  const { text, index } = context;
  const cue = spanOf(text, { from: group.verb, to: group.verb + 1 + entry.rest.length });
  return { ...spans, sentence: index, cue, kind: entry.kind, rule, confidence: entry.force, mutual: false };
}

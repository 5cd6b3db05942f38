import type { DisagreementKind, Range, Span } from '../model.ts';
import { spanOf } from '../phrases/tokens.ts';
import type { Candidate, SentenceContext } from './candidate.ts';

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

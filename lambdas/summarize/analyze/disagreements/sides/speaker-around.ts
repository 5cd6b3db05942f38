import type { Span, SpeakerId, Statement } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';

/** The statement whose words hold the span. */
export function statementAround(cast: Cast, span: Span): Statement | undefined {
  return cast.statements.find(({ content }) =>
    content.some((part) => part.start <= span.start && part.end >= span.end),
  );
}

/** Its speaker: whom "I" and "we" mean there. */
export function speakerAround(cast: Cast, span: Span): readonly SpeakerId[] {
  const speaker = statementAround(cast, span)?.speaker;
  return speaker == null ? [] : [speaker];
}

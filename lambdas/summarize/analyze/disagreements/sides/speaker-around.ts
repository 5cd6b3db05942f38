import type { Span, SpeakerId } from '../../model.ts';
import type { Cast } from '../../speakers/index.ts';

/** The speaker of the statement whose words hold the span: whom "I" and "we" mean there. */
export function speakerAround(cast: Cast, span: Span): readonly SpeakerId[] {
  const around = cast.statements.find(({ content }) =>
    content.some((part) => part.start <= span.start && part.end >= span.end),
  );
  return around?.speaker == null ? [] : [around.speaker];
}

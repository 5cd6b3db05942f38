import type { Attribution, Form, Span, TokenizedText } from '../model.ts';
import type { AttributionModel } from '../tagger/model.ts';
import { type TaggedSpan, tag } from '../tagger/tag.ts';
import { type Link, linkByRule } from './link-by-rule.ts';

/** Finds everything that the article attributes to somebody, in order of the text. */
export function findAttributions(text: TokenizedText, model: AttributionModel): readonly Attribution[] {
  const { spans, facts } = tag(text, model.tagger);
  const attributions = linkByRule(text, spans).map((link) => attributionOf(text, link, facts.quotes));
  return attributions.toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function attributionOf(text: TokenizedText, link: Link, quotes: Int32Array): Attribution {
  const sum = link.contents.reduce((total, span) => total + span.meanProbability, 0);
  return {
    content: link.contents.map((span) => spanOf(text, span)),
    form: formOf(link.contents, quotes),
    mention: link.source ? spanOf(text, link.source) : null,
    cue: link.cue ? spanOf(text, link.cue) : null,
    confidence: Math.round((100 * sum) / link.contents.length) / 100,
    rule: 'tagger',
  };
}

function formOf(contents: readonly TaggedSpan[], quotes: Int32Array): Form {
  let quoted = 0;
  let all = 0;
  for (const { from, to } of contents) {
    for (let index = from; index < to; index++) if ((quotes[index] ?? 0) > 0) quoted++;
    all += to - from;
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

function spanOf(text: TokenizedText, span: TaggedSpan): Span {
  return { start: text.tokens[span.from]?.start ?? 0, end: text.tokens[span.to - 1]?.end ?? 0 };
}

import type { Quote } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'signed-quotation';

/** "“It was a good year.” ― Ruth Oduya, farmer": a quotation that is signed behind a dash. */
export const signedQuotation: SpanRule = {
  name: NAME,
  apply: (scene) =>
    withAdded(
      scene.spans,
      scene.text.quotes.flatMap((quote) => signed(scene, quote)),
    ),
  examples: {
    finds: [
      [
        '“It was a good year for all of us.” ― Ruth Oduya, farmer',
        '{content|“It was a good year for all of us.”} {cue|―} {source|Ruth Oduya, farmer}',
      ],
      [
        '“It was a good year for all of us.”\n— Ruth Oduya',
        '{content|“It was a good year for all of us.”}\n{cue|—} {source|Ruth Oduya}',
      ],
      ['"We never saw such a flood here." - Vale', '{content|"We never saw such a flood here."} {cue|-} {source|Vale}'],
    ],
    ignores: [
      '“It was a good year for all of us” — and then it rained for a month in the valley.',
      '“It was a good year for all of us.”\n— the editors',
      'It was “good” — Ruth Oduya',
    ],
  },
};

const DASH = /^(?:[―—–-]|--)$/;
const LONGEST_SIGNATURE = 12;

function signed(scene: Scene, quote: Quote): TaggedSpan[] {
  const { tokens, paragraphs } = scene.text;
  const dash = quote.tokens.to;
  const paragraph = dash < (paragraphs[quote.paragraph]?.tokens.to ?? 0) ? quote.paragraph : quote.paragraph + 1;
  const end = paragraphs[paragraph]?.tokens.to ?? dash;
  if (scene.facts.speech[quote.tokens.from] !== 1 || !DASH.test(tokens[dash]?.text ?? '')) return [];
  const starts = /^\p{Lu}/u.test(tokens[dash + 1]?.text ?? '');
  if (!starts || end - dash > LONGEST_SIGNATURE || /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) return [];
  return [
    addedSpan('content', quote.paragraph, quote.tokens.from, quote.tokens.to, NAME),
    addedSpan('cue', paragraph, dash, dash + 1, NAME),
    addedSpan('source', paragraph, dash + 1, end, NAME),
  ];
}

import type { Quote } from '../../model.ts';
import type { Scene } from '../scene.ts';
import { addedContent, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'lone-quotation';

/** A long quotation of which the tagger saw nothing is content all the same, unless it reads like a title. */
export const loneQuotation: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const missed = scene.text.quotes.filter((quote) => isSpeech(scene, quote));
    const added = missed.map((quote) => addedContent(scene, quote.tokens.from, quote.tokens.to, NAME));
    return withAdded(scene.spans, added);
  },
  examples: {
    finds: [
      ['“The dam will hold until the spring comes.”', '{content|“The dam will hold until the spring comes.”}'],
      [
        'A sign at the gate: “Nobody may swim or fish here.”',
        'A sign at the gate: {content|“Nobody may swim or fish here.”}',
      ],
      [
        '“The dam {cue|will} hold until the spring comes,” {source|she} {cue|said}.',
        '{content|“The dam will hold until the spring comes,”} {source|she} {cue|said}.',
      ],
    ],
    ignores: [
      'They sang “The Long Road Home To Riverton Again” at the gate.',
      'the so-called “wall of shame” there',
      '{content|“The dam will hold until the spring comes,”} {source|she} {cue|said}.',
      'A “dam that nobody wanted to pay for',
    ],
  },
};

function isSpeech(scene: Scene, quote: Quote): boolean {
  const { from, to } = quote.tokens;
  if (scene.facts.speech[from] !== 1 || !(quote.closed || quote.continues)) return false;
  const taken = overlapping(scene.spans, from, to).some((span) => span.kind === 'content');
  return !taken && !isTitle(scene, quote);
}

/** Nearly all words of a title start with a capital. */
function isTitle(scene: Scene, quote: Quote): boolean {
  const words = scene.text.tokens
    .slice(quote.tokens.from, quote.tokens.to)
    .filter((token) => /\p{L}/u.test(token.text));
  return words.filter((token) => /^\p{Ll}/u.test(token.text)).length <= Math.floor(words.length / 4);
}

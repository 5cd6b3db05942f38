import type { Quote } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { overlapping } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

/** Content that takes in part of a long quotation takes in all of it, marks included. */
export const wholeQuotation: SpanRule = {
  name: 'whole-quotation',
  apply: (scene) => {
    const spans = [...scene.spans];
    for (const quote of scene.text.quotes) grow(scene, spans, quote);
    return spans;
  },
  examples: {
    finds: [
      [
        '“The dam, {content|which is old, will hold until spring,”} {source|she} {cue|said}.',
        '{content|“The dam, which is old, will hold until spring,”} {source|she} {cue|said}.',
      ],
      [
        '{source|She} {cue|said}: “{content|The dam will hold until spring, I think.}”',
        '{source|She} {cue|said}: {content|“The dam will hold until spring, I think.”}',
      ],
      [
        '{content|“The dam will hold} until {cue|spring}, I think,” {source|she} {cue|said}.',
        '{content|“The dam will hold until spring, I think,”} {source|she} {cue|said}.',
      ],
    ],
    ignores: ['{source|She} {cue|called} {content|it} “odd”.', '“The dam will hold until spring, I think,” she said.'],
  },
};

function grow(scene: Scene, spans: TaggedSpan[], quote: Quote): void {
  const { from, to } = quote.tokens;
  if (!quote.closed || scene.facts.speech[from] !== 1) return;
  const within = overlapping(spans, from, to);
  const contents = within.filter((span) => span.kind === 'content');
  const [first, last] = [contents[0], contents.at(-1)];
  if (first === undefined || last === undefined) return;
  if (within.length === 1 && first.from <= from && first.to >= to) return;
  const whole = { ...first, from: Math.min(first.from, from), to: Math.max(last.to, to) };
  spans.splice(spans.indexOf(within[0] ?? first), within.length, whole);
}

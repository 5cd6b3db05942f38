import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** Where one long quotation opens right behind another, a content over both is two parts. */
export const adjacentQuotations: SpanRule = {
  name: 'adjacent-quotations',
  apply: (scene) => scene.spans.flatMap((span) => (span.kind === 'content' ? parts(scene, span) : [span])),
  examples: {
    finds: [
      [
        '{source|He} {cue|said}: {content|"The river rose by a meter. "We had an hour to pack our things."}',
        '{source|He} {cue|said}: {content|"The river rose by a meter.} {content|"We had an hour to pack our things."}',
      ],
    ],
    ignores: [
      '{source|He} {cue|called} {content|the plan “a bad joke” and “a very costly mistake of ours”}.',
      '{content|“The river rose by a meter. We had an hour,”} {source|he} {cue|said}.',
    ],
  },
};

function parts(scene: Scene, span: TaggedSpan): TaggedSpan[] {
  const starts = [span.from];
  for (let token = span.from + 1; token < span.to; token++) {
    const [before, here] = [scene.facts.quotes[token - 1], scene.facts.quotes[token]];
    const opens = before !== here && scene.facts.speech[token] === 1 && scene.facts.speech[token - 1] === 1;
    if (opens) starts.push(token);
  }
  return starts.map((from, index) => ({ ...span, from, to: starts[index + 1] ?? span.to }));
}

import type { TaggedSpan } from '../../tagger/tag.ts';
import { LAYOUT_RULES } from '../layout-rules.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** No span starts or ends with a comma, a dash or a full stop of the sentence around it. */
export const edges: SpanRule = {
  name: 'edges',
  apply: (scene) => scene.spans.map((span) => trimmed(scene, span)).filter((span) => span.from < span.to),
  examples: {
    finds: [
      ['{content|The dam holds,} {source|he} {cue|said}.', '{content|The dam holds}, {source|he} {cue|said}.'],
      ['{source|He} {cue|said} {content|it holds — .}', '{source|He} {cue|said} {content|it holds} — .'],
      [
        'Riverton {content|— it holds}, {source|he} {cue|said}.',
        'Riverton — {content|it holds}, {source|he} {cue|said}.',
      ],
    ],
    ignores: ['{content|“The dam holds,”} {source|he} {cue|said}.', '{source|He}{cue|:} {content|It holds}'],
  },
};

const LOOSE = /^(?:[,;—–.]|-{1,2})$/;

function trimmed(scene: Scene, span: TaggedSpan): TaggedSpan {
  if (LAYOUT_RULES.has(span.rule)) return span;
  let { from, to } = span;
  const isLoose = (token: number) =>
    LOOSE.test(scene.text.tokens[token]?.text ?? '') && (scene.facts.quotes[token] ?? 0) === 0;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return from === span.from && to === span.to ? span : { ...span, from, to };
}

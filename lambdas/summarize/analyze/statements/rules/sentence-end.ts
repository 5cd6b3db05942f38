import type { TaggedSpan } from '../../tagger/tag.ts';
import { LAYOUT_RULES } from '../layout-rules.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** Content that is not quoted ends with its sentence: the next one is the journalist's again. */
export const sentenceEnd: SpanRule = {
  name: 'sentence-end',
  apply: (scene) => scene.spans.flatMap((span) => (isLoose(span) ? cut(scene, span) : [span])),
  examples: {
    finds: [
      [
        '{source|The agency} {cue|said} {content|it would check the dam itself. Cracks had been found in May}.',
        '{source|The agency} {cue|said} {content|it would check the dam itself}. Cracks had been found in May.',
      ],
      [
        '{content|The bridge is safe! Trucks may cross}, {source|he} {cue|said}.',
        '{content|The bridge is safe}! Trucks may cross, {source|he} {cue|said}.',
      ],
      [
        '{cue|According to} {source|Ms. Oduya}, {content|nobody asked. The vote was in March}.',
        '{cue|According to} {source|Ms. Oduya}, {content|nobody asked}. The vote was in March.',
      ],
      [
        '{source|Vale} {cue|said} {content|her camp “bends the law of the land.” There is “no such thing as a flood tax,”} {source|he} {cue|said}.',
        '{source|Vale} {cue|said} {content|her camp “bends the law of the land.”} {content|There is “no such thing as a flood tax,”} {source|he} {cue|said}.',
      ],
    ],
    ignores: [
      '{content|“The bridge is safe. Trucks may cross,”} {source|he} {cue|said}.',
      '{source|He} {cue|said} {content|the bridge was safe}. Trucks crossed it.',
    ],
  },
};

function isLoose(span: TaggedSpan): boolean {
  return span.kind === 'content' && !LAYOUT_RULES.has(span.rule);
}

/** What follows a quotation at the end of a sentence may be speech again: it is kept, as content of its own. */
function cut(scene: Scene, span: TaggedSpan): TaggedSpan[] {
  const isQuoted = (token: number) => (scene.facts.quotes[token] ?? 0) > 0;
  const parts: TaggedSpan[] = [];
  let from = span.from;
  for (let token = from + 1; token < span.to; token++) {
    if (scene.sentences[token] === scene.sentences[token - 1]) continue;
    const goesOn = isQuoted(token) && scene.facts.quotes[token] === scene.facts.quotes[token - 1];
    if (!goesOn && scene.facts.speech[token - 1] !== 1)
      return [...parts, { ...span, from, to: beforeStop(scene, token) }];
    if (isQuoted(from) || isQuoted(token)) continue;
    parts.push({ ...span, from, to: token });
    from = token;
  }
  return [...parts, { ...span, from }];
}

function beforeStop(scene: Scene, token: number): number {
  return /^[.!?]+$/.test(scene.text.tokens[token - 1]?.text ?? '') ? token - 1 : token;
}

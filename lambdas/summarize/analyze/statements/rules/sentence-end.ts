import type { TaggedSpan } from '../../tagger/tag.ts';
import { LAYOUT_RULES } from '../layout-rules.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** Content that is not quoted ends with its sentence: the next one is the journalist's again. */
export const sentenceEnd: SpanRule = {
  name: 'sentence-end',
  apply: (scene) => scene.spans.map((span) => (isLoose(span) ? cut(scene, span) : span)),
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

function cut(scene: Scene, span: TaggedSpan): TaggedSpan {
  for (let token = span.from + 1; token < span.to; token++) {
    if (scene.sentences[token] === scene.sentences[token - 1]) continue;
    const quoted = (scene.facts.quotes[token] ?? 0) > 0 && scene.facts.quotes[token] === scene.facts.quotes[token - 1];
    if (!quoted && scene.facts.speech[token - 1] !== 1) return { ...span, to: beforeStop(scene, token) };
  }
  return span;
}

function beforeStop(scene: Scene, token: number): number {
  return /^[.!?]+$/.test(scene.text.tokens[token - 1]?.text ?? '') ? token - 1 : token;
}

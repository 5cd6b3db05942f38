import type { TaggedSpan } from '../../tagger/tag.ts';
import { takesAddressee } from '../addressees.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** "urged the council to wait": the person spoken to is not part of the content. */
export const addressee: SpanRule = {
  name: 'addressee',
  apply: (scene) =>
    scene.spans.map((span, index) => {
      const cue = scene.spans[index - 1];
      return span.kind === 'content' && cue?.kind === 'cue' && cue.to === span.from ? behind(scene, cue, span) : span;
    }),
  examples: {
    finds: [
      [
        '{source|He} {cue|urged} {content|the council to wait}.',
        '{source|He} {cue|urged} the council {content|to wait}.',
      ],
      [
        '{source|She} {cue|told} {content|Radio Riverton that it held}.',
        '{source|She} {cue|told} Radio Riverton {content|that it held}.',
      ],
      [
        '{source|They} {cue|asked} {content|him how it happened}.',
        '{source|They} {cue|asked} him {content|how it happened}.',
      ],
    ],
    ignores: [
      '{source|He} {cue|asked} {content|to see the plan that failed}.',
      '{source|He} {cue|wants} {content|the council to wait}.',
      '{source|He} {cue|asked} {content|the question everyone had wanted an answer to}.',
    ],
  },
};

const CLAUSE = /^(?:to|that|not|whether|how|why|what|when|where|if|against)$/;
const LONGEST_ADDRESSEE = 8;

function behind(scene: Scene, cue: TaggedSpan, content: TaggedSpan): TaggedSpan {
  if (!takesAddressee(scene, cue)) return content;
  const { tokens } = scene.text;
  const limit = Math.min(content.from + LONGEST_ADDRESSEE, content.to - 1);
  for (let token = content.from; token < limit; token++) {
    const word = tokens[token]?.lower ?? '';
    if (scene.facts.quotes[token] !== 0 || (token > content.from && scene.facts.candidates[token] === 1))
      return content;
    if (/^[,;:—–]$/.test(word)) return content;
    if (CLAUSE.test(word)) return token === content.from ? content : { ...content, from: token };
  }
  return content;
}

import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'as-said';

/** "As the authors explain, the dam will leak": what follows an opening "as somebody says" is their content. */
export const asSaid: SpanRule = {
  name: NAME,
  apply: (scene) =>
    withAdded(
      scene.spans,
      scene.spans.flatMap((cue, index) => (cue.kind === 'cue' ? (clauseBehind(scene, cue, index) ?? []) : [])),
    ),
  examples: {
    finds: [
      [
        'As {source|the authors} {cue|explain}, the dam will leak within a year.',
        'As {source|the authors} {cue|explain}, {content|the dam will leak within a year}.',
      ],
      [
        'As {source|the authors} {cue|explain}, work in {source|the valley} {cue|shows} {content|that it will leak}.',
        'As {source|the authors} {cue|explain}, {content|work in the valley shows that it will leak}.',
      ],
      [
        'As {source|Ms. Oduya} {cue|put it}, nobody wants another flood.',
        'As {source|Ms. Oduya} {cue|put it}, {content|nobody wants another flood}.',
      ],
    ],
    ignores: [
      '{source|The authors} {cue|explain}, the dam will leak.',
      'As {source|the authors} {cue|explain} {content|the leak}, others look away.',
      'As {source|the authors} {cue|explain}, {content|“the dam will leak”}.',
      'As {source|she} {cue|said}, {content|“it leaks,”} and {source|he} {cue|denied} {content|it}.',
    ],
  },
};

const SHORTEST = 4; // tokens

function clauseBehind(scene: Scene, cue: TaggedSpan, index: number): TaggedSpan | undefined {
  const { tokens } = scene.text;
  const source = scene.spans[index - 1];
  const { from, to } = sentenceAround(scene, cue.from);
  if (source?.kind !== 'source' || source.to !== cue.from || source.from !== from + 1) return undefined;
  if (tokens[from]?.lower !== 'as' || tokens[cue.to]?.text !== ',') return undefined;
  const end = /^[.!?]+$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
  if (end - cue.to <= SHORTEST || isRead(scene, cue.to + 1, end)) return undefined;
  return addedContent(scene, cue.to + 1, end, NAME);
}

/** Words are quoted in it, or the tagger's content opens with it already. */
function isRead(scene: Scene, from: number, to: number): boolean {
  if (scene.facts.speech.subarray(from, to).includes(1)) return true;
  return overlapping(scene.spans, from, to).some((span) => span.kind === 'content' && span.from <= from);
}

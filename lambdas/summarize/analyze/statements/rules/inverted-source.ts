import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'inverted-source';

/** "The dam leaks, said the River Board on Tuesday": what stands behind a comma and "said" is who said it, not what. */
export const invertedSource: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.map((span, index) => {
      const cue = scene.spans[index - 1];
      const isBehind = span.kind === 'content' && cue?.kind === 'cue' && cue.to === span.from;
      return isBehind && isClosing(scene, cue) ? sourceIn(scene, span) : span;
    }),
  examples: {
    finds: [
      [
        'The dam leaks in three places, {cue|said} {content|the River Board on Tuesday}.',
        'The dam leaks in three places, {cue|said} {source|the River Board} on Tuesday.',
      ],
      [
        'The dam leaks in three places, {cue|said} {content|Ruth Oduya}.',
        'The dam leaks in three places, {cue|said} {source|Ruth Oduya}.',
      ],
      [
        'The dam leaks in three places, {cue|says} {content|the Riverton River Board, which runs it}.',
        'The dam leaks in three places, {cue|says} {source|the Riverton River Board}, which runs it.',
      ],
    ],
    ignores: [
      '{source|The board}, which met on Tuesday, {cue|said} {content|the dam leaks}.',
      'He came back, {cue|said} {content|the dam leaks} and left.',
      '{source|The board} {cue|said} {content|the River Board}.',
      'He came back, {cue|said} {content|“Ruth Oduya”}.',
    ],
  },
};

const SHORTEST_CLAUSE = 5; // tokens before the comma

/** A bare "said" behind a comma, with a clause but no source before it in its sentence. */
function isClosing(scene: Scene, cue: TaggedSpan): boolean {
  const { tokens } = scene.text;
  const { from } = sentenceAround(scene, cue.from);
  const isBare = cue.to - cue.from === 1 && /^(?:said|says|added|adds)$/.test(tokens[cue.from]?.lower ?? '');
  return isBare && tokens[cue.from - 1]?.text === ',' && cue.from - 1 - from >= SHORTEST_CLAUSE;
}

/** A name, with an article or none, that ends at a comma, at a preposition or with the sentence; else the content. */
function sourceIn(scene: Scene, content: TaggedSpan): TaggedSpan {
  const { tokens } = scene.text;
  const name = content.from + (/^(?:the|an?)$/.test(tokens[content.from]?.lower ?? '') ? 1 : 0);
  let to = name;
  while (
    to < content.to &&
    scene.facts.quotes[to] === 0 &&
    /^(?:\p{Lu}|of$|for$|and$|['’]s$|&$)/u.test(tokens[to]?.text ?? '')
  )
    to++;
  const ends =
    to === content.to || /^(?:,|on|in|at|during|after|to|this|last|today|yesterday)$/.test(tokens[to]?.lower ?? '');
  return to > name && ends ? addedSpan('source', content.paragraph, content.from, to, NAME) : content;
}

import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'according-to';

/** "According to the mayor, the dam holds": what stands before the first comma is the source, not a part of the content. */
export const accordingTo: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.flatMap((span, index) => {
      const comma = sourceEnd(scene, scene.spans[index - 1], span);
      if (comma === undefined) return [span];
      const source = addedSpan('source', span.paragraph, span.from, comma, NAME);
      return [source, { ...span, from: comma + 1, rule: NAME }];
    }),
  examples: {
    finds: [
      [
        '{cue|According to} {content|the harbor board, the tide gate is shut}.',
        '{cue|According to} {source|the harbor board}, {content|the tide gate is shut}.',
      ],
      [
        'But {cue|according to} {content|Ada Quist, nobody in the town had asked for a second gate}.',
        'But {cue|according to} {source|Ada Quist}, {content|nobody in the town had asked for a second gate}.',
      ],
    ],
    ignores: [
      '{cue|According to} {source|the harbor board}, {content|the tide gate is shut}.',
      '{content|The gate is shut}, {cue|according to} {source|the harbor board}.',
      '{cue|According to} {content|the harbor board}.',
      '{source|The board} {cue|said} {content|the gate, now shut, would stay so}.',
    ],
  },
};

const LONGEST_SOURCE = 14; // tokens: beyond that the comma is one within the content
const SHORTEST_CONTENT = 3;

/** Where the source ends that the tagger took for the start of the content. */
function sourceEnd({ text }: Scene, cue: TaggedSpan | undefined, content: TaggedSpan): number | undefined {
  const last = text.tokens[content.from - 1];
  if (cue?.kind !== 'cue' || content.kind !== 'content' || cue.to !== content.from) return undefined;
  if (last?.lower !== 'to' || text.tokens[cue.to - 2]?.lower !== 'according') return undefined;
  const limit = Math.min(content.from + LONGEST_SOURCE, content.to - SHORTEST_CONTENT);
  for (let token = content.from + 1; token < limit; token++) if (text.tokens[token]?.text === ',') return token;
  return undefined;
}

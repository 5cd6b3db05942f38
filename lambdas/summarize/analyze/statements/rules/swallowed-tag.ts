import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';
import { nounPhraseBefore } from '../subjects.ts';

const NAME = 'swallowed-tag';

/** "{The gate is shut, Ada Quist said in a letter}": a content that took in who said it, and how, gives both back. */
export const swallowedTag: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.flatMap((span) => (span.kind === 'content' ? (divided(scene, span) ?? [span]) : [span])),
  examples: {
    finds: [
      [
        '{content|The tide gate is shut at night, Ada Quist said in a letter to the board}.',
        '{content|The tide gate is shut at night}, {source|Ada Quist} {cue|said} in a letter to the board.',
      ],
      [
        '{content|Two of the five pumps were broken, the harbor board added}.',
        '{content|Two of the five pumps were broken}, {source|the harbor board} {cue|added}.',
      ],
    ],
    ignores: [
      '{content|The tide gate is shut at night}, {source|Ada Quist} {cue|said}.',
      '{source|She} {cue|wrote} {content|that the gate, the board said in May, was shut}.',
      '{content|The gate is shut, as the board said it would be}.',
      '{content|“The gate is shut, the board said in a letter,”} {cue|said} {source|Ada Quist}.',
    ],
  },
};

const SHORTEST_CLAUSE = 4; // tokens
const SAID = /^(?:said|says|added|adds|told|wrote|noted|explained)$/;
const BEHIND =
  /^(?:[.,;]|in|on|at|to|during|after|by|last|yesterday|today|reporters|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function divided(scene: Scene, content: TaggedSpan): TaggedSpan[] | undefined {
  const { tokens } = scene.text;
  if (sentenceAround(scene, content.from).from !== content.from) return undefined;
  for (let verb = content.from + SHORTEST_CLAUSE + 2; verb < content.to; verb++) {
    if (!SAID.test(tokens[verb]?.lower ?? '') || (scene.facts.quotes[verb] ?? 0) > 0) continue;
    const source = nounPhraseBefore(scene, verb);
    const isTag = source !== undefined && source.to === verb && tokens[source.from - 1]?.text === ',';
    if (!isTag || !BEHIND.test(tokens[verb + 1]?.lower ?? '.') || source.from - content.from <= SHORTEST_CLAUSE)
      continue;
    return [
      addedContent(scene, content.from, source.from - 1, NAME),
      addedSpan('source', content.paragraph, source.from, source.to, NAME),
      addedSpan('cue', content.paragraph, verb, verb + 1, NAME),
    ];
  }
  return undefined;
}

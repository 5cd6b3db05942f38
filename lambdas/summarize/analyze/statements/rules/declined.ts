import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'declined';

/** "declined to comment on whether": what somebody declined begins at "to", or the words would say that it was said. */
export const declined: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const spans = [...scene.spans];
    for (const [index, cue] of spans.entries()) {
      const content = spans[index + 1];
      const verb = cue.kind === 'cue' && content?.kind === 'content' ? verbOf(scene, cue, content) : undefined;
      if (verb === undefined || content === undefined) continue;
      spans[index] = { ...cue, to: verb + 1 };
      spans[index + 1] = { ...content, from: verb + 1, rule: NAME };
    }
    return spans;
  },
  examples: {
    finds: [
      [
        '{source|Ada Quist} {cue|declined} to say {content|whether the gate was shut}.',
        '{source|Ada Quist} {cue|declined} {content|to say whether the gate was shut}.',
      ],
      [
        '{source|The board} {cue|has refused to comment on} {content|the repairs}.',
        '{source|The board} {cue|has refused} {content|to comment on the repairs}.',
      ],
    ],
    ignores: [
      '{source|Ada Quist} {cue|declined} {content|to say whether the gate was shut}.',
      '{source|Ada Quist} {cue|refused} {content|the offer}.',
      '{source|Ada Quist} {cue|declined} but later {cue|said} {content|the gate was shut}.',
    ],
  },
};

export const DECLINES = /^(?:declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/;
const FARTHEST = 5; // tokens from the verb to what was asked: "declined immediately to comment on"

/** The verb, where "to" and no other span stand between it and the content. */
function verbOf({ text }: Scene, cue: TaggedSpan, content: TaggedSpan): number | undefined {
  const words = text.tokens.slice(cue.from, content.from).map((token) => token.lower);
  const verb = words.findIndex((word) => DECLINES.test(word));
  const between = words.slice(verb + 1);
  if (verb < 0 || between.length > FARTHEST || between[0] !== 'to' || cue.from + verb >= cue.to) return undefined;
  return between.some((word) => /^[,;.:]$/.test(word)) ? undefined : cue.from + verb;
}

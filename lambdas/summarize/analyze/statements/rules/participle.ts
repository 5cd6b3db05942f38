import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { overlapping } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

/** "Vale sent a letter to the board, saying it leaks": what stands before ", saying" tells what somebody did, not what is said. */
export const participle: SpanRule = {
  name: 'participle',
  apply: (scene) => scene.spans.filter((span, index) => span.kind !== 'content' || !isDeedBefore(scene, span, index)),
  examples: {
    finds: [
      [
        '{content|Vale sent a letter to the board}, {cue|saying} {content|it leaks}.',
        'Vale sent a letter to the board, {cue|saying} {content|it leaks}.',
      ],
      [
        '{content|The council has approved the dam}, {cue|concluding} {content|it would hold}.',
        'The council has approved the dam, {cue|concluding} {content|it would hold}.',
      ],
    ],
    ignores: [
      '{content|“It leaks,”} {source|Vale} {cue|said}, {cue|adding} {content|that it always did}.',
      '{source|Vale} {cue|denied} {content|that it leaks}, {cue|saying} {content|it held}.',
      '{content|It leaks}, {cue|according to} {source|Vale}.',
      '{content|“It leaks,”} {cue|saying} {content|“and it always did.”}',
    ],
  },
};

/** A content from the start of its sentence to the comma before a participle of saying that has a content of its own. */
function isDeedBefore(scene: Scene, content: TaggedSpan, index: number): boolean {
  const [cue, own] = [scene.spans[index + 1], scene.spans[index + 2]];
  if (cue?.kind !== 'cue' || own?.kind !== 'content' || own.from !== cue.to || cue.from !== content.to + 1)
    return false;
  const { from, to } = sentenceAround(scene, content.from);
  if (content.from !== from || own.to > to || scene.text.tokens[content.to]?.text !== ',') return false;
  if (scene.facts.quotes.subarray(content.from, content.to).some((quote) => quote > 0)) return false;
  const word = scene.text.tokens[cue.from]?.lower ?? '';
  const isAlone = overlapping(scene.spans, from, cue.from).length === 1;
  return isAlone && word.endsWith('ing') && REPORTING_CUES.has(word);
}

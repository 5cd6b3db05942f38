import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'clause-said';

/** "The dam would hold, the mayor said": what stands before a closing source and cue without content is their content. */
export const clauseSaid: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const added = scene.spans.flatMap((cue, index) =>
      cue.kind === 'cue' ? (clauseBefore(scene, cue, index) ?? []) : [],
    );
    return withAdded(scene.spans, added);
  },
  examples: {
    finds: [
      [
        'The dam would hold, {source|the mayor} {cue|said} on Monday.',
        '{content|The dam would hold}, {source|the mayor} {cue|said} on Monday.',
      ],
      [
        'The dam would hold, {cue|according to} {source|the mayor}.',
        '{content|The dam would hold}, {cue|according to} {source|the mayor}.',
      ],
      [
        'The dam that {source|his father} built would hold, {source|he} {cue|added}.',
        '{content|The dam that his father built would hold}, {source|he} {cue|added}.',
      ],
      [
        'The pass stays open, {source|the mayor} {cue|said} today in her speech to the guests of the twentieth yearly meeting of mountain towns.',
        '{content|The pass stays open}, {source|the mayor} {cue|said} today in her speech to the guests of the twentieth yearly meeting of mountain towns.',
      ],
      [
        'Dam safe until spring, {cue|says} {source|mayor}',
        '{content|Dam safe until spring}, {cue|says} {source|mayor}',
      ],
      [
        'Engineers had seen nine sites, {source|she} {cue|said}, and this one was the lowest of all, so it would be the first to flood in a bad winter.',
        '{content|Engineers had seen nine sites}, {source|she} {cue|said}, and this one was the lowest of all, so it would be the first to flood in a bad winter.',
      ],
    ],
    ignores: [
      '{content|“It holds,”} {source|the mayor} {cue|said} on Monday.',
      'In the town hall, {source|the mayor} {cue|said} {content|the dam would hold}.',
      'On Monday, {source|the mayor} {cue|spoke}.',
      'Its new dam almost complete, {source|the board} {cue|announced} on Friday that it is time for all farmers to move their herds to the hills.',
      '{source|She} {cue|hoped} {content|it held}, {source|the mayor} {cue|said}.',
    ],
  },
};

const LEAST_PROBABILITY = 0.5;
const SHORTEST = 4; // tokens of a clause
const LONGEST_TAIL = 14; // tokens behind what closes the sentence
const LONGEST_OCCASION = 40; // when they tell where and when it was said, or go on behind a comma
const OCCASION = /^(?:,|today|yesterday|on|in|at|during|to|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function isTail(scene: Scene, last: TaggedSpan, sentenceEnd: number): boolean {
  const tail = scene.text.tokens.slice(last.to - 1, last.to + 1).map((token) => token.lower);
  if (sentenceEnd - last.to <= LONGEST_TAIL) return true;
  const isOccasion = tail.some((word) => OCCASION.test(word)) && sentenceEnd - last.to <= LONGEST_OCCASION;
  return isOccasion && !scene.text.tokens.slice(last.to, sentenceEnd).some(({ lower }) => lower === 'that');
}

function clauseBefore(scene: Scene, cue: TaggedSpan, index: number): TaggedSpan | undefined {
  const [before, after] = [scene.spans[index - 1], scene.spans[index + 1]];
  if (cue.meanProbability < LEAST_PROBABILITY) return undefined;
  const { from, to } = sentenceAround(scene, cue.from);
  const ordered = before?.kind === 'source' && before.to === cue.from;
  const inverted = after?.kind === 'source' && after.from === cue.to;
  const start = ordered ? before.from : cue.from;
  const isComma = scene.text.tokens[start - 1]?.text === ',';
  if (!(ordered || inverted) || !isComma || !isTail(scene, inverted ? after : cue, to)) return undefined;
  if (start - 1 - from < SHORTEST || isAdverbial(scene, from)) return undefined;
  const rivals = overlapping(scene.spans, from, to).filter((span) => span !== cue && span.kind !== 'source');
  if (rivals.length > 0) return undefined;
  return addedContent(scene, from, start - 1, NAME);
}

/** "In a letter to the council, he said": what opens so is no clause of its own. */
function isAdverbial(scene: Scene, from: number): boolean {
  return ADVERBIAL.test(scene.text.tokens[from]?.lower ?? '');
}

const ADVERBIAL = /^(?:in|on|at|during|after|before|when|while|as|speaking|asked|to|by|for|last|later|earlier)$/;

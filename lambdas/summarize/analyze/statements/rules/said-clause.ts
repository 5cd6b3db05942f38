import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { Range } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { afterAddressee } from '../addressees.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'said-clause';

/** "The mayor said the dam would hold": what follows a verb of saying without content is its content, to the end of the sentence. */
export const saidClause: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const added = scene.spans.flatMap((cue, index) =>
      cue.kind === 'cue' ? (clauseBehind(scene, cue, index) ?? []) : [],
    );
    return withAdded(scene.spans, added);
  },
  examples: {
    finds: [
      [
        '{source|The mayor} {cue|said} the dam would hold.',
        '{source|The mayor} {cue|said} {content|the dam would hold}.',
      ],
      [
        '{source|Ms. Oduya} {cue|told} Radio Riverton the council will vote in May.',
        '{source|Ms. Oduya} {cue|told} Radio Riverton {content|the council will vote in May}.',
      ],
      [
        '{source|Police} {cue|told} reporters nobody was hurt.',
        '{source|Police} {cue|told} reporters {content|nobody was hurt}.',
      ],
      [
        'After the flood, {source|the mayor} {cue|said} in a letter to farmers and millers that nobody may swim.',
        'After the flood, {source|the mayor} {cue|said} in a letter to farmers and millers {content|that nobody may swim}.',
      ],
      [
        '{source|The board} {cue|said} on Friday it had sold the mill.',
        '{source|The board} {cue|said} on Friday {content|it had sold the mill}.',
      ],
      [
        '{source|Ms. Oduya}, meanwhile, {cue|told} reporters at the town hall that the council will vote.',
        '{source|Ms. Oduya}, meanwhile, {cue|told} reporters at the town hall {content|that the council will vote}.',
      ],
    ],
    ignores: [
      '{content|“It holds,”} {source|the mayor} {cue|said} on Monday.',
      '{content|The dam would hold}, {source|the mayor} {cue|said} at the town hall in May.',
      '{source|The mayor} {cue|said} on Monday.',
      'The dam would hold, {source|the mayor} {cue|said} at the town hall in May.',
    ],
  },
};

const SUREST_CLASSES: ReadonlySet<string | undefined> = new Set(['say', 'promise', 'deny']);
const LEAST_PROBABILITY = 0.6;
const SHORTEST = 3; // tokens of a clause

function clauseBehind(scene: Scene, cue: TaggedSpan, index: number): TaggedSpan | undefined {
  const source = scene.spans[index - 1];
  if (source?.kind !== 'source' || !isBeside(scene, source, cue)) return undefined;
  if (cue.meanProbability < LEAST_PROBABILITY || !SUREST_CLASSES.has(classOf(scene, cue))) return undefined;
  const { from, to } = sentenceAround(scene, cue.to - 1);
  if (hasContentOrCue(scene, { from, to }, cue)) return undefined;
  const end = /^[.!?]+$/.test(scene.text.tokens[to - 1]?.text ?? '') ? to - 1 : to;
  const start = startOfClause(scene, afterAddressee(scene, cue), end);
  if (start === undefined || end - start < SHORTEST) return undefined;
  const closes = /^[,:]$/.test(wordBefore(scene, source)); // "The dam holds, the mayor said"
  return !closes || scene.text.tokens[start]?.lower === 'that' ? addedContent(scene, start, end, NAME) : undefined;
}

/** Nothing but ", meanwhile," stands between them. */
function isBeside(scene: Scene, source: TaggedSpan, cue: TaggedSpan): boolean {
  const between = scene.text.tokens.slice(source.to, cue.from).map((token) => token.lower);
  return /^(?:,(?:meanwhile|however|though|too),)?$/.test(between.join(''));
}

/** Past where and when it was said, if a "that" or a day shows where this ends. */
function startOfClause(scene: Scene, start: number, end: number): number | undefined {
  const { tokens } = scene.text;
  const words = tokens.slice(start, Math.min(end, start + LONGEST_CIRCUMSTANCE)).map((token) => token.lower);
  const isWithin = CIRCUMSTANCE.has(tokens[start - 1]?.lower ?? ''); // "told reporters at ‸ the town hall that"
  if (!(isWithin || CIRCUMSTANCE.has(words[0] ?? ''))) return start;
  const that = words.indexOf('that');
  if (that > 0 && words[that - 1] !== 'and') return start + that;
  const clause = words[0] === 'on' ? 2 : 1;
  return DAY.test(words[clause - 1] ?? '') && SUBJECT.test(words[clause] ?? '') ? start + clause : undefined;
}

const LONGEST_CIRCUMSTANCE = 16; // tokens
const DAY = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const SUBJECT = /^(?:the|an?|he|she|it|they|we|i|there|its|his|her|their|this|these|all|some|no|nobody)$/;

/** What tells where or when something was said, not what. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'on in at during after before last late early earlier monday tuesday wednesday thursday friday saturday sunday , : by to through via with today yesterday'.split(
    ' ',
  ),
);

function classOf(scene: Scene, cue: TaggedSpan): string | undefined {
  return REPORTING_CUES.get(scene.text.tokens[cue.to - 1]?.lower ?? '')?.class;
}

function wordBefore(scene: Scene, source: TaggedSpan): string {
  return scene.text.tokens[source.from - 1]?.text ?? '';
}

function hasContentOrCue(scene: Scene, sentence: Range, cue: TaggedSpan): boolean {
  return overlapping(scene.spans, sentence.from, sentence.to).some((span) => span.kind !== 'source' && span !== cue);
}

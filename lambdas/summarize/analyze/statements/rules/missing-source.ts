import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { Range } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedSpan, overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';
import { nounPhraseBefore, openingNounPhrase } from '../subjects.ts';

const NAME = 'missing-source';

/** A cue without a source beside it gets the words that stand where the source of such a cue stands. */
export const missingSource: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const found: TaggedSpan[] = [];
    for (const [index, cue] of scene.spans.entries()) {
      if (cue.kind !== 'cue' || hasSource(scene, index) || isPassive(scene, cue)) continue;
      const range = behind(scene, cue) ?? nounPhraseBefore(scene, cue.from) ?? subject(scene, cue);
      if (range && isFree(scene, range) && range.from >= (found.at(-1)?.to ?? 0))
        found.push(addedSpan('source', cue.paragraph, range.from, range.to, NAME));
    }
    return withAdded(scene.spans, found);
  },
  examples: {
    finds: [
      ['{content|“It holds,”} {cue|said} Oduya.', '{content|“It holds,”} {cue|said} {source|Oduya}.'],
      [
        '{cue|According to} the river board, {content|it holds}.',
        '{cue|According to} {source|the river board}, {content|it holds}.',
      ],
      ['Oduya {cue|says} {content|it holds}.', '{source|Oduya} {cue|says} {content|it holds}.'],
      [
        'Ruth Oduya, head of the river board, {cue|said}: {content|“It holds.”}',
        '{source|Ruth Oduya}, head of the river board, {cue|said}: {content|“It holds.”}',
      ],
      [
        'The owners of the mill on Monday {cue|denied} {content|that it leaks}.',
        '{source|The owners of the mill} on Monday {cue|denied} {content|that it leaks}.',
      ],
      [
        'In April, Oduya left the board, {cue|claiming} {content|it was broke}.',
        'In April, {source|Oduya} left the board, {cue|claiming} {content|it was broke}.',
      ],
      ['And the board, however, {cue|said} {content|no}.', 'And {source|the board}, however, {cue|said} {content|no}.'],
    ],
    ignores: [
      '{source|Oduya} {cue|says} {content|it holds}.',
      '{content|The dam} {cue|has been called} {content|unsafe}.',
      '{source|Oduya} laughed and {cue|said} {content|it holds}.',
      '{content|“It holds,”} {cue|said} {source|Oduya}.',
    ],
  },
};

/** A source that touches the cue, or any in its sentence where the cue only goes on. */
function hasSource(scene: Scene, index: number): boolean {
  const [before, cue, after] = [scene.spans[index - 1], scene.spans[index], scene.spans[index + 1]];
  if (cue === undefined) return true;
  const touches = (span: TaggedSpan | undefined, gap: number) => span?.kind === 'source' && gap >= 0 && gap < NEAR;
  if (touches(before, cue.from - (before?.to ?? 0)) || touches(after, (after?.from ?? 0) - cue.to)) return true;
  const sentence = sentenceAround(scene, cue.from);
  const own = nounPhraseBefore(scene, cue.from) ?? behind(scene, cue);
  return (
    own === undefined && sentence !== undefined && overlapping(scene.spans, sentence.from, cue.from).some(isSource)
  );
}

const NEAR = 4; // tokens between a source and its cue: an adverb, a time, a comma

const isSource = (span: TaggedSpan): boolean => span.kind === 'source';

const BE = /^(?:is|are|was|were|be|been|being)$/;

function isPassive(scene: Scene, cue: TaggedSpan): boolean {
  const words = scene.text.tokens.slice(cue.from - 1, cue.to - 1);
  return words.some((token) => BE.test(token.lower));
}

/** "said Oduya", "according to the river board". */
function behind(scene: Scene, cue: TaggedSpan): Range | undefined {
  const word = scene.text.tokens[cue.to - 1]?.lower ?? '';
  const first = scene.text.tokens[cue.to]?.text ?? '';
  const quoted = (scene.facts.quotes[cue.from - 1] ?? 0) > 0;
  const inverted = quoted && REPORTING_CUES.has(word) && /^\p{Lu}|^the$/u.test(first);
  if (!(inverted || /^according to$/i.test(cueText(scene, cue)))) return undefined;
  let to = cue.to;
  while (
    to < cue.to + LONGEST &&
    !/^[,.;:!?—–]|^(?:and|but|that|who|which|in|on|at)$/.test(scene.text.tokens[to]?.lower ?? '.')
  )
    to++;
  return to > cue.to ? { from: cue.to, to } : undefined;
}

const LONGEST = 12;

function cueText(scene: Scene, cue: TaggedSpan): string {
  return scene.text.tokens
    .slice(cue.from, cue.to)
    .map((token) => token.text)
    .join(' ');
}

function subject(scene: Scene, cue: TaggedSpan): Range | undefined {
  return openingNounPhrase(scene, { from: sentenceAround(scene, cue.from).from, to: cue.from });
}

function isFree(scene: Scene, { from, to }: Range): boolean {
  return overlapping(scene.spans, from, to).length === 0;
}

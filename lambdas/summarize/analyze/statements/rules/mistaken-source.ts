import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'mistaken-source';

/** "{The board said}", "{Ms. Quist} {said} {it holds}": who speaks was taken for a part of the cue, or for content. */
export const mistakenSource: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.flatMap((span, index) => {
      if (span.kind === 'cue' && !touchesSource(scene, index)) return dividedCue(scene, span) ?? [span];
      if (span.kind !== 'content' || !isSubject(scene, index)) return [span];
      return [addedSpan('source', span.paragraph, span.from, endOfName(scene, span), NAME)];
    }),
  examples: {
    finds: [
      [
        '{cue|The harbor board said} {content|that was not enough}.',
        '{source|The harbor board} {cue|said} {content|that was not enough}.',
      ],
      [
        '{content|Ada Quist, who runs the tide gate,} {cue|said} {content|it would stay shut}.',
        '{source|Ada Quist}, who runs the tide gate, {cue|said} {content|it would stay shut}.',
      ],
    ],
    ignores: [
      '{source|The harbor board} {cue|said} {content|that was not enough}.',
      '{content|“The gate is shut,”} {cue|said} {source|Ada Quist}.',
      '{content|The gate is shut}, {source|Ada Quist} {cue|said}.',
      '{cue|The announcement} {content|that the gate is shut} came late.',
    ],
  },
};

const SPEAKING: ReadonlySet<string | undefined> = new Set(['say', 'deny', 'promise', 'demand']);
const LEADS = /^(?:the|an?|his|her|its|their|our|some|many|several)$/;
const LONGEST = 8; // tokens of a cue that may hold its source

function touchesSource({ spans }: Scene, index: number): boolean {
  const [before, cue, after] = [spans[index - 1], spans[index], spans[index + 1]];
  const isBeside = (span: TaggedSpan | undefined, gap: number) => span?.kind === 'source' && gap >= 0 && gap < 4;
  return (
    cue !== undefined &&
    (isBeside(before, cue.from - (before?.to ?? 0)) || isBeside(after, (after?.from ?? 0) - cue.to))
  );
}

/** "The board said": determiner and noun, then nothing but the verb. */
function dividedCue(scene: Scene, cue: TaggedSpan): TaggedSpan[] | undefined {
  const verb = cue.to - 1;
  const opens = scene.text.tokens[cue.from]?.lower ?? '';
  if (verb - cue.from < 2 || cue.to - cue.from > LONGEST || !LEADS.test(opens) || !isSpeaking(scene, verb))
    return undefined;
  return [addedSpan('source', cue.paragraph, cue.from, verb, NAME), { ...cue, from: verb }];
}

function isSpeaking(scene: Scene, token: number): boolean {
  const word = scene.text.tokens[token]?.lower ?? '';
  return /(?:ed|said|says|told)$/.test(word) && SPEAKING.has(REPORTING_CUES.get(word)?.class);
}

/** It opens the sentence, touches the verb of saying behind it, and what was said follows. */
function isSubject(scene: Scene, index: number): boolean {
  const [span, cue, content] = [scene.spans[index], scene.spans[index + 1], scene.spans[index + 2]];
  if (span === undefined || cue?.kind !== 'cue' || content?.kind !== 'content') return false;
  if (cue.from !== span.to || content.from !== cue.to || !isSpeaking(scene, cue.to - 1)) return false;
  const opensSentence = sentenceAround(scene, span.from).from === span.from;
  const isQuoted = scene.facts.quotes.subarray(span.from, span.to).some((quote) => quote > 0);
  return opensSentence && !isQuoted && /^\p{Lu}/u.test(scene.text.tokens[span.from]?.text ?? '');
}

/** Up to the comma behind the name: "Ada Quist, who runs the gate,". */
function endOfName(scene: Scene, { from, to }: TaggedSpan): number {
  for (let token = from + 1; token < to; token++) if (scene.text.tokens[token]?.text === ',') return token;
  return to;
}

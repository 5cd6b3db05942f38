import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { overlapping, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'missing-source';

/** A cue without a source in its sentence gets the words that stand where the source of such a cue stands. */
export const missingSource: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const cues = scene.spans.filter((span) => span.kind === 'cue' && isAlone(scene, span));
    const found = cues.flatMap((cue) => sourceBehind(scene, cue) ?? sourceBefore(scene, cue) ?? []);
    return withAdded(
      scene.spans,
      found.filter((source) => overlapping(scene.spans, source.from, source.to).length === 0),
    );
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
        '{source|Ruth Oduya, head of the river board}, {cue|said}: {content|“It holds.”}',
      ],
      [
        'The owners of the mill {cue|deny} {content|that it leaks}.',
        '{source|The owners of the mill} {cue|deny} {content|that it leaks}.',
      ],
    ],
    ignores: [
      '{source|Oduya} {cue|says} {content|it holds}.',
      '{content|The dam} {cue|has been called} {content|unsafe}.',
      'Rain fell, {cue|saying} {content|nothing}.',
      '{source|Oduya} laughed and {cue|said} {content|it holds}.',
    ],
  },
};

/** No source in the cue's sentence, and no passive, which needs none. */
function isAlone(scene: Scene, cue: TaggedSpan): boolean {
  const sentence = scene.text.sentences[scene.sentences[cue.from] ?? 0]?.tokens;
  if (sentence === undefined || isPassive(scene, cue)) return false;
  return !overlapping(scene.spans, sentence.from, sentence.to).some((span) => span.kind === 'source');
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

function isPassive(scene: Scene, cue: TaggedSpan): boolean {
  return (
    scene.text.tokens.slice(cue.from, cue.to - 1).some((token) => BE.test(token.lower)) ||
    BE.test(wordAt(scene, cue.from - 1))
  );
}

/** "said Oduya", "according to the river board". */
function sourceBehind(scene: Scene, cue: TaggedSpan): TaggedSpan | undefined {
  const first = scene.text.tokens[cue.to];
  const preposition = /^(?:to|by|from|of)$/.test(wordAt(scene, cue.to - 1));
  const inverted =
    isVerb(scene, cue) && (scene.facts.quotes[cue.from - 1] ?? 0) > 0 && /^\p{Lu}/u.test(first?.text ?? '');
  return preposition || inverted ? source(cue, cue.to, runForward(scene, cue.to)) : undefined;
}

/** "Oduya says", "Ruth Oduya, head of the river board, said". */
function sourceBefore(scene: Scene, cue: TaggedSpan): TaggedSpan | undefined {
  const from = scene.text.sentences[scene.sentences[cue.from] ?? 0]?.tokens.from ?? cue.from;
  const apposed = wordAt(scene, cue.from - 1) === ',';
  const to = apposed ? cue.from - 1 : cue.from;
  const start = scene.text.tokens[from];
  if (!isVerb(scene, cue) || to - from < 1 || to - from > LONGEST || start === undefined) return undefined;
  const commas = scene.text.tokens.slice(from, to).filter((token) => token.text === ',').length;
  const first = apposed ? /^\p{Lu}/u.test(start.text) && commas === 1 : commas === 0;
  const plain = scene.text.tokens.slice(from, to).every((_, index) => isNominal(scene, from + index));
  return first && plain ? source(cue, from, to) : undefined;
}

const LONGEST = 14;
const NO_NOUN_PHRASE =
  /^(?:that|and|but|or|if|when|while|as|because|is|are|was|were|has|have|had|will|would|not|to|in|on|at|also|then|so|yet|with|after|before|it's|there)$/;

function isNominal(scene: Scene, token: number): boolean {
  const word = wordAt(scene, token);
  return (
    (scene.facts.quotes[token] ?? 0) === 0 &&
    scene.facts.candidates[token] !== 1 &&
    !NO_NOUN_PHRASE.test(word) &&
    !/^[:;()—–]$/.test(word)
  );
}

function runForward(scene: Scene, from: number): number {
  let to = from;
  while (to < from + LONGEST && isNominal(scene, to) && !/^[,.!?]+$/.test(wordAt(scene, to))) to++;
  return to;
}

function isVerb(scene: Scene, cue: TaggedSpan): boolean {
  const known = REPORTING_CUES.get(wordAt(scene, cue.to - 1));
  return known !== undefined && known.class !== 'noun' && !/ing$/.test(wordAt(scene, cue.from));
}

function wordAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.lower ?? '';
}

function source(cue: TaggedSpan, from: number, to: number): TaggedSpan | undefined {
  if (to <= from) return undefined;
  const { paragraph } = cue;
  return {
    kind: 'source',
    paragraph,
    from,
    to,
    startProbability: 0,
    meanProbability: 0,
    endProbability: 0,
    rule: NAME,
  };
}

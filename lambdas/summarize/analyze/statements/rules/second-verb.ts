import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'second-verb';

/** "said it holds and warned that": a second verb of saying, in the tense of the first, starts an attribution of its own. */
export const secondVerb: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.flatMap((span, index) => {
      const cue = scene.spans[index - 1];
      return span.kind === 'content' && cue?.kind === 'cue' && cue.to <= span.from ? split(scene, cue, span) : [span];
    }),
  examples: {
    finds: [
      [
        '{source|He} {cue|said} {content|the dam was old and warned that it might leak}.',
        '{source|He} {cue|said} {content|the dam was old} and {cue|warned} {content|that it might leak}.',
      ],
      [
        '{source|She} {cue|says} {content|they have nothing to hide but has asked for more time}.',
        '{source|She} {cue|says} {content|they have nothing to hide} but {cue|has asked} {content|for more time}.',
      ],
      [
        '{source|Vale} {cue|praised} {content|the plan, but then announced a new one}.',
        '{source|Vale} {cue|praised} {content|the plan}, but {cue|then announced} {content|a new one}.',
      ],
    ],
    ignores: [
      '{source|He} {cue|says} {content|she stood up and told them to leave at once}.',
      '{source|He} {cue|said} {content|“the dam was old and warned nobody”}.',
      '{source|He} {cue|said} {content|the dam was old and weak}.',
    ],
  },
};

function split(scene: Scene, cue: TaggedSpan, content: TaggedSpan): TaggedSpan[] {
  const { tokens } = scene.text;
  for (let and = content.from + 1; and < content.to - SHORTEST; and++) {
    if (!/^(?:and|but)$/.test(tokens[and]?.lower ?? '') || (scene.facts.quotes[and] ?? 0) > 0) continue;
    let verb = and + 1;
    while (BEFORE_VERB.test(tokens[verb]?.lower ?? '')) verb++;
    if (!isVerbLike(scene, cue, verb, verb - and - 1) || content.to - verb < SHORTEST) continue;
    const end = tokens[and - 1]?.text === ',' ? and - 1 : and;
    return [
      { ...content, to: end },
      { ...addedSpan('cue', content.paragraph, and + 1, verb + 1, NAME), meanProbability: cue.meanProbability },
      addedSpan('content', content.paragraph, verb + 1, content.to, NAME),
    ];
  }
  return [content];
}

const SHORTEST = 3; // tokens of what the second verb says
const BEFORE_VERB = /^(?:also|then|later|has|have|had|is|are|was|were)$/;
const CLASSES: ReadonlySet<string | undefined> = new Set(['say', 'demand', 'judge', 'deny', 'promise', 'ask']);

/** It attributes, and stands in the tense of the cue or has an auxiliary. */
function isVerbLike(scene: Scene, cue: TaggedSpan, verb: number, auxiliaries: number): boolean {
  const [word, main] = [verb, cue.to - 1].map((token) => scene.text.tokens[token]?.lower ?? '');
  if (!CLASSES.has(REPORTING_CUES.get(word ?? '')?.class) || scene.facts.candidates[verb] !== 1) return false;
  return auxiliaries > 0 || (tenseOf(word ?? '') !== undefined && tenseOf(word ?? '') === tenseOf(main ?? ''));
}

function tenseOf(word: string): 'past' | 'present' | undefined {
  if (/ed$|^(?:said|told|wrote|spoke|made|gave|swore|read)$/.test(word)) return 'past';
  return word.endsWith('s') ? 'present' : undefined;
}

import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'second-speaker';

/** "Oduya said prices rose and Vale reported a loss": a name with a verb of saying in the tense of the first speaks for itself. */
export const secondSpeaker: SpanRule = {
  name: NAME,
  apply: (scene) =>
    scene.spans.flatMap((span, index) => {
      const cue = scene.spans[index - 1];
      return span.kind === 'content' && cue?.kind === 'cue' && cue.to === span.from ? split(scene, cue, span) : [span];
    }),
  examples: {
    finds: [
      [
        '{source|Oduya} {cue|said} {content|prices rose in May and Vale reported a loss of 3%}.',
        '{source|Oduya} {cue|said} {content|prices rose in May} and {source|Vale} {cue|reported} {content|a loss of 3%}.',
      ],
      [
        '{source|Oduya} {cue|says} {content|the dam holds, but Ruth Vale says it leaks}.',
        '{source|Oduya} {cue|says} {content|the dam holds}, but {source|Ruth Vale} {cue|says} {content|it leaks}.',
      ],
      [
        '{source|The mayor} {cue|argued} {content|it was cheap, while Vale warned that it would leak}.',
        '{source|The mayor} {cue|argued} {content|it was cheap}, while {source|Vale} {cue|warned} {content|that it would leak}.',
      ],
    ],
    ignores: [
      '{source|Oduya} {cue|says} {content|she left and Vale told the guards to wait}.',
      '{source|Oduya} {cue|said} {content|that it rained and that Vale reported a loss}.',
      '{source|Oduya} {cue|said} {content|“prices rose and Vale reported a loss”}.',
      '{source|Oduya} {cue|said} {content|prices rose and the valley dried out}.',
    ],
  },
};

const SHORTEST = 3; // tokens of either content
const LONGEST_NAME = 5;

function split(scene: Scene, cue: TaggedSpan, content: TaggedSpan): TaggedSpan[] {
  const { tokens } = scene.text;
  for (let and = content.from + SHORTEST; and < content.to - SHORTEST; and++) {
    if (!/^(?:and|but|while)$/.test(tokens[and]?.lower ?? '') || scene.facts.quotes[and] !== 0) continue;
    let verb = and + 1;
    while (verb <= and + LONGEST_NAME && /^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++;
    if (verb === and + 1 || !isVerbOf(scene, cue, verb) || content.to - verb < SHORTEST) continue;
    const end = tokens[and - 1]?.text === ',' ? and - 1 : and;
    return [
      { ...content, to: end },
      addedSpan('source', content.paragraph, and + 1, verb, NAME),
      { ...addedSpan('cue', content.paragraph, verb, verb + 1, NAME), meanProbability: cue.meanProbability },
      addedSpan('content', content.paragraph, verb + 1, content.to, NAME),
    ];
  }
  return [content];
}

/** Both are verbs of saying, in one tense. */
function isVerbOf(scene: Scene, cue: TaggedSpan, verb: number): boolean {
  const [first, second] = [cue.to - 1, verb].map((token) => scene.text.tokens[token]?.lower ?? '');
  const say = [first, second].every((word) => REPORTING_CUES.get(word ?? '')?.class === 'say');
  return say && tenseOf(first ?? '') !== undefined && tenseOf(first ?? '') === tenseOf(second ?? '');
}

function tenseOf(word: string): 'past' | 'present' | undefined {
  if (/ed$|^(?:said|told|wrote|spoke)$/.test(word)) return 'past';
  return word.endsWith('s') ? 'present' : undefined;
}

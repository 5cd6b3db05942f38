import type { Paragraph } from '../../model.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'transcript';

/** "WALLACE: Was it safe?": in a transcript each paragraph opens with who speaks; the rest is theirs. */
export const transcript: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const turns = scene.text.paragraphs
      .map((paragraph, index) => turnOf(scene, paragraph, index))
      .filter((turn) => turn.length > 0);
    return turns.length < FEWEST ? scene.spans : withAdded(scene.spans, turns.flat());
  },
  examples: {
    finds: [
      [
        'ODUYA: Was the dam safe?\nVALE: It was. We checked it in May.',
        '{source|ODUYA}{cue|:} {content|Was the dam safe?}\n{source|VALE}{cue|:} {content|It was. We checked it in May.}',
      ],
      [
        'RUTH ODUYA: Was it {content|safe}?\nRain fell.\nMAYOR VALE: It was.',
        '{source|RUTH ODUYA}{cue|:} {content|Was it safe?}\nRain fell.\n{source|MAYOR VALE}{cue|:} {content|It was.}',
      ],
      [
        'Q: Why now?\nA: Because it {cue|leaked}.',
        '{source|Q}{cue|:} {content|Why now?}\n{source|A}{cue|:} {content|Because it leaked.}',
      ],
    ],
    ignores: [
      'UPDATE: The dam is safe.',
      'Riverton: The dam is safe.\nMillford: The bridge is closed.',
      '{source|ODUYA} {cue|said}: {content|“It is safe.”}\nRain fell.',
    ],
  },
};

const FEWEST = 2; // turns that make a transcript: a single one may be a label
const LONGEST_NAME = 4;

function turnOf(scene: Scene, { tokens }: Paragraph, paragraph: number): TaggedSpan[] {
  for (let colon = tokens.from + 1; colon <= tokens.from + LONGEST_NAME && colon + 1 < tokens.to; colon++) {
    if (scene.text.tokens[colon]?.text !== ':') continue;
    const name = scene.text.tokens.slice(tokens.from, colon);
    if (!name.every((token) => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(token.text))) return [];
    return [
      addedSpan('source', paragraph, tokens.from, colon, NAME),
      addedSpan('cue', paragraph, colon, colon + 1, NAME),
      addedSpan('content', paragraph, colon + 1, tokens.to, NAME),
    ];
  }
  return [];
}

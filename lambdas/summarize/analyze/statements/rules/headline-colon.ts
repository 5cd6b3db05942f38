import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'headline-colon';

/** "Dam safe until spring: Oduya" and "Oduya: Dam safe": a headline that sets who speaks apart with a colon. */
export const headlineColon: SpanRule = {
  name: NAME,
  apply: (scene) => withAdded(scene.spans, headline(scene)),
  examples: {
    finds: [
      [
        'Dam safe until spring: Oduya\n{source|Ruth Oduya} {cue|said} {content|it would hold}.',
        '{content|Dam safe until spring}{cue|:} {source|Oduya}\n{source|Ruth Oduya} {cue|said} {content|it would hold}.',
      ],
      [
        'Oduya: Dam safe until spring\n{source|Ruth Oduya} {cue|said} {content|it would hold}.',
        '{source|Oduya}{cue|:} {content|Dam safe until spring}\n{source|Ruth Oduya} {cue|said} {content|it would hold}.',
      ],
      [
        'Dam {content|safe until} spring: river board\nThe {source|river board} {cue|said} {content|it would hold}.',
        '{content|Dam safe until spring}{cue|:} {source|river board}\nThe {source|river board} {cue|said} {content|it would hold}.',
      ],
    ],
    ignores: [
      'River flood: Dam safe until spring\n{source|Ruth Oduya} {cue|said} {content|it would hold}.',
      '{source|Ruth Oduya} {cue|said}: {content|“It will hold.”}',
      'Riverton news: Oduya\n{source|Vale} {cue|said} {content|it would hold}.',
    ],
  },
};

const LONGEST_NAME = 4;
const SHORTEST_CONTENT = 3;

function headline(scene: Scene): TaggedSpan[] {
  const { from, to } = scene.text.paragraphs[0]?.tokens ?? { from: 0, to: 0 };
  const words = scene.text.tokens.slice(from, to).map((token) => token.text);
  const colon = words.indexOf(':');
  if (colon < 1 || colon === to - 1 || words.lastIndexOf(':') !== colon || /^[.!?]$/.test(words.at(-1) ?? ''))
    return [];
  const behind = isSpeaker(scene, words.slice(colon + 1)) && colon >= SHORTEST_CONTENT;
  const before = isSpeaker(scene, words.slice(0, colon)) && words.length - colon > SHORTEST_CONTENT;
  if (behind === before) return [];
  const [first, last] = behind ? (['content', 'source'] as const) : (['source', 'content'] as const);
  return [
    addedSpan(first, 0, from, from + colon, NAME),
    addedSpan('cue', 0, from + colon, from + colon + 1, NAME),
    addedSpan(last, 0, from + colon + 1, to, NAME),
  ];
}

/** The name ends a source, or opens one, further down. */
function isSpeaker(scene: Scene, name: readonly string[]): boolean {
  if (name.length > LONGEST_NAME) return false;
  const wanted = name.join(' ').toLowerCase();
  return scene.spans.some((span) => {
    if (span.kind !== 'source' || span.paragraph === 0) return false;
    const source = scene.text.tokens
      .slice(span.from, span.to)
      .map((token) => token.lower)
      .join(' ');
    return ` ${source} `.includes(` ${wanted} `);
  });
}

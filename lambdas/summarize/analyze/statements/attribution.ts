import type { Attribution, Form, Span } from '../model.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/** The attribution that linked spans make up. */
export function attributionOf(scene: Scene, link: Link, confidence: number): Attribution {
  const content = link.contents.flatMap((index) => spanAt(scene, index) ?? []);
  return {
    content,
    form: formOf(scene, link.contents),
    mention: spanAt(scene, link.source) ?? null,
    cue: spanAt(scene, link.cue) ?? null,
    confidence,
    rule: link.contents.map((index) => scene.spans[index]?.rule).find((rule) => rule !== undefined) ?? 'tagger',
  };
}

function spanAt(scene: Scene, index: number | undefined): Span | undefined {
  const span = index === undefined ? undefined : scene.spans[index];
  const [first, last] = span ? [scene.text.tokens[span.from], scene.text.tokens[span.to - 1]] : [];
  return first && last && { start: first.start, end: last.end };
}

/** Direct: nothing but quoted words; mixed: some are. */
function formOf(scene: Scene, contents: readonly number[]): Form {
  let quoted = 0;
  let all = 0;
  for (const index of contents) {
    const { from, to } = scene.spans[index] ?? { from: 0, to: 0 };
    for (let token = from; token < to; token++) if ((scene.facts.quotes[token] ?? 0) > 0) quoted++;
    all += to - from;
  }
  if (quoted === 0) return 'indirect';
  return quoted === all ? 'direct' : 'mixed';
}

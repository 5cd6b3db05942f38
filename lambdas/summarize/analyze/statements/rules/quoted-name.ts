import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import type { SpanRule } from '../span-rule.ts';

/** "called it “the end of an era” as the mill closed": a clause behind the quoted name is the journalist's. */
export const quotedName: SpanRule = {
  name: 'quoted-name',
  apply: (scene) =>
    scene.spans.map((span, index) => {
      const cue = scene.spans[index - 1];
      const isNamed = span.kind === 'content' && cue?.kind === 'cue' && cue.to === span.from && isNaming(scene, cue);
      return isNamed ? cut(scene, span) : span;
    }),
  examples: {
    finds: [
      [
        '{source|Vale} {cue|called} {content|it the “end of an era,” as the mill was closed}.',
        '{source|Vale} {cue|called} {content|it the “end of an era,”} as the mill was closed.',
      ],
      [
        '{source|She} {cue|described} {content|her son as “brave” before telling the court of the flood}.',
        '{source|She} {cue|described} {content|her son as “brave”} before telling the court of the flood.',
      ],
      [
        '{source|Critics} {cue|have dubbed} {content|it “the wall”, while its builders were paid}.',
        '{source|Critics} {cue|have dubbed} {content|it “the wall”}, while its builders were paid.',
      ],
    ],
    ignores: [
      '{source|She} {cue|described} {content|the plan as “brave” and “good”}.',
      '{source|She} {cue|said} {content|it was “brave” when nobody else was}.',
      '{source|She} {cue|called} {content|the “brave” as foolish as others}.',
    ],
  },
};

const NAMING =
  /^(?:call|describ|dubb?|label|brand|hail|denounc|characteri[sz]|portray|slamm?|blast|condemn|criticiz|criticis|dismiss)(?:e|s|es|ed|ing|led|ling)?$/;

function isNaming(scene: Scene, cue: TaggedSpan): boolean {
  return scene.text.tokens.slice(cue.from, cue.to).some((token) => NAMING.test(token.lower));
}

const CLAUSE = /^(?:as|after|before|when|while|during|following|amid)$/;

function cut(scene: Scene, content: TaggedSpan): TaggedSpan {
  const { tokens } = scene.text;
  for (let end = content.from + SHORTEST; end < content.to - 1; end++) {
    const closes = scene.facts.quotes[end - 1] !== 0 && scene.facts.quotes[end] === 0;
    const isComma = tokens[end]?.text === ',';
    const next = tokens[end + (isComma ? 1 : 0)]?.lower ?? '';
    const isSetApart = isComma || tokens[end - 2]?.text === ','; // inside the marks
    if (closes && CLAUSE.test(next) && (isSetApart || next !== 'as')) return { ...content, to: end };
  }
  return content;
}

const SHORTEST = 4; // tokens: "it “odd”"

import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import { type Scene, sentenceAround } from '../scene.ts';
import { addedContent, withAdded } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'claim-within';

/** "Norland wants peace, the ministry said": a claim that a closing source and cue attribute is their content, whole. */
export const claimWithin: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const added = scene.spans.flatMap((content, index) =>
      content.kind === 'content' ? (wholeClaim(scene, content, index) ?? []) : [],
    );
    return withAdded(scene.spans, added);
  },
  examples: {
    finds: [
      [
        '{source|Norland} {cue|wants} {content|to keep the pass open}, {source|the ministry} {cue|said}.',
        '{content|Norland wants to keep the pass open}, {source|the ministry} {cue|said}.',
      ],
      [
        '{source|The mayor} {cue|believes} {content|that the dam holds}, {source|her office} {cue|said} on Monday.',
        '{content|The mayor believes that the dam holds}, {source|her office} {cue|said} on Monday.',
      ],
      [
        '{source|Residents} {cue|hope} {content|for rain}, {cue|according to} {source|the council}.',
        '{content|Residents hope for rain}, {cue|according to} {source|the council}.',
      ],
    ],
    ignores: [
      '{source|Norland} {cue|wants} {content|peace}, {source|the ministry} {cue|said} {content|it would sign}.',
      '{source|She} {cue|denied} {content|the charge}, {source|her lawyer} {cue|said}.',
      '{source|She} {cue|called} {content|it “a disgrace,”} {source|he} {cue|said}.',
      'In May {source|she} {cue|hoped} {content|for rain}, {source|the mayor} {cue|said}.',
      '{source|She} {cue|hoped} {content|for rain}, and {source|the mayor} {cue|said} no.',
    ],
  },
};

function wholeClaim(scene: Scene, content: TaggedSpan, index: number): TaggedSpan | undefined {
  const [source, cue] = [scene.spans[index - 2], scene.spans[index - 1]];
  if (source?.kind !== 'source' || cue?.kind !== 'cue' || cue.from !== source.to || content.from !== cue.to) return;
  const { from, to } = sentenceAround(scene, content.from);
  if (source.from !== from || isSaying(scene, cue) || scene.facts.speech.subarray(content.from, content.to).includes(1))
    return;
  if (scene.text.tokens[content.to]?.text !== ',' || !isSaidBehind(scene, index, to)) return;
  return addedContent(scene, from, content.to, NAME);
}

/** What somebody says is an attribution of its own, whoever else is quoted with it. */
function isSaying(scene: Scene, cue: TaggedSpan): boolean {
  return scene.text.tokens.slice(cue.from, cue.to).some(({ lower }) => {
    const reporting = REPORTING_CUES.get(lower);
    return reporting !== undefined && reporting.class !== 'think';
  });
}

/** A source and a verb of saying right behind the comma, in either order, and no other span in the sentence. */
function isSaidBehind(scene: Scene, index: number, sentenceEnd: number): boolean {
  const [first, second, third] = scene.spans.slice(index + 1, index + 4);
  if (first === undefined || second === undefined || second.from !== first.to) return false;
  if (first.from !== (scene.spans[index]?.to ?? 0) + 1 || second.to > sentenceEnd) return false;
  if (third !== undefined && third.from < sentenceEnd) return false;
  const cue = first.kind === 'cue' ? first : second;
  const verb = scene.text.tokens[cue.to - 1]?.lower ?? '';
  const says = REPORTING_CUES.get(verb)?.class === 'say' || scene.text.tokens[cue.from]?.lower === 'according';
  return first.kind !== second.kind && cue.kind === 'cue' && says;
}

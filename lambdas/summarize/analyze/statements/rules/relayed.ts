import { NEWS_OUTLETS } from '../../lexicon/news-outlets.ts';
import { REPORTING_CUES } from '../../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../../tagger/tag.ts';
import type { Scene } from '../scene.ts';
import { addedSpan } from '../span-lists.ts';
import type { SpanRule } from '../span-rule.ts';

const NAME = 'relayed';

/** "Vale said the dam leaks, the Riverton Gazette reported": what a paper passes on is said by whoever said it. */
export const relayed: SpanRule = {
  name: NAME,
  apply: (scene) => {
    const dropped = new Set<TaggedSpan>();
    const claims = new Map<TaggedSpan, readonly TaggedSpan[]>();
    for (const [index, content] of scene.spans.entries()) {
      const outlet = content.kind === 'content' ? outletAround(scene, index) : undefined;
      const claim = outlet && innerClaim(scene, content);
      if (outlet === undefined || claim === undefined) continue;
      for (const span of outlet) dropped.add(span);
      claims.set(content, claim);
    }
    return scene.spans.flatMap((span) => (dropped.has(span) ? [] : (claims.get(span) ?? [span])));
  },
  examples: {
    finds: [
      [
        '{content|Vale said the dam leaks in three places}, {source|the Riverton Gazette} {cue|reported}.',
        '{source|Vale} {cue|said} {content|the dam leaks in three places}, the Riverton Gazette reported.',
      ],
      [
        '{cue|According to} {source|Radio Riverton}, {content|Ruth Oduya, head of the board, said nobody was hurt}.',
        'According to Radio Riverton, {source|Ruth Oduya, head of the board}, {cue|said} {content|nobody was hurt}.',
      ],
      [
        '{content|Farmers in the valley also warned that the dam leaks}, {cue|according to} {source|the newspaper}.',
        '{source|Farmers in the valley} {cue|also warned} {content|that the dam leaks}, according to the newspaper.',
      ],
    ],
    ignores: [
      '{content|Vale said the dam leaks}, {source|the ministry} {cue|reported}.',
      '{content|The dam, which Vale built, leaks}, {source|the Riverton Gazette} {cue|reported}.',
      '{content|The dam leaks and the mayor said no}, {source|the Riverton Gazette} {cue|reported}.',
      'Little was known about {content|the reasons for it}, but {source|the Riverton Gazette} {cue|cited} {content|a report}.',
    ],
  },
};

/** The source and the cue beside a content, if the source is a news outlet. */
function outletAround(scene: Scene, index: number): readonly TaggedSpan[] | undefined {
  const content = scene.spans[index];
  const pairs = [scene.spans.slice(index + 1, index + 3), scene.spans.slice(Math.max(0, index - 2), index)];
  return pairs.find((pair) => {
    const source = pair.find(({ kind }) => kind === 'source');
    const cue = pair.find(({ kind }) => kind === 'cue');
    if (content === undefined || source === undefined || cue === undefined) return false;
    const [from, to] = [Math.min(source.from, cue.from), Math.max(source.to, cue.to)];
    const gap = from >= content.to ? wordsBetween(scene, content.to, from) : wordsBetween(scene, to, content.from);
    const together = to - from === source.to - source.from + (cue.to - cue.from);
    return /^[,"”’]*$/u.test(gap) && together && isOutlet(scene, source);
  });
}

function wordsBetween(scene: Scene, from: number, to: number): string {
  return scene.text.tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

function isOutlet(scene: Scene, { from, to }: TaggedSpan): boolean {
  const first = wordAt(scene, from) === 'the' ? from + 1 : from;
  return to - from <= LONGEST_OUTLET && [first, to - 1].some((token) => NEWS_OUTLETS.has(wordAt(scene, token)));
}

const LONGEST_OUTLET = 6; // tokens: "the state-run Riverton news agency"
const FARTHEST_VERB = 16; // tokens: "Ruth Oduya, who is head of the river board, said"
const SHORTEST = 3; // tokens of what is said

/** Source, cue and content of a claim that begins with a noun phrase and its verb of saying. */
function innerClaim(scene: Scene, { from, to, paragraph }: TaggedSpan): readonly TaggedSpan[] | undefined {
  for (let verb = from + 1; verb < Math.min(to - SHORTEST, from + FARTHEST_VERB); verb++) {
    if (NO_SUBJECT.test(wordAt(scene, verb)) || (scene.facts.quotes[verb] ?? 0) > 0) return undefined;
    if (!isSaying(scene, verb)) continue;
    let start = verb;
    while (start > from && /^(?:also|has|have|had|later|then|\p{L}+ly)$/u.test(wordAt(scene, start - 1))) start--;
    const closed = wordAt(scene, start - 1) === ',';
    const commas = scene.text.tokens.slice(from, start).filter(({ text }) => text === ',').length;
    if (start === from || (commas > 0 && (commas !== 2 || !closed))) return undefined;
    return [
      addedSpan('source', paragraph, from, closed ? start - 1 : start, NAME),
      addedSpan('cue', paragraph, start, verb + 1, NAME),
      addedSpan('content', paragraph, verb + 1, to, NAME),
    ];
  }
  return undefined;
}

/** What a subject does not contain: a clause, a second subject, a verb that does not say. */
const NO_SUBJECT =
  /^(?:that|and|but|is|are|was|were|be|been|which|who|whose|if|when|as|because|to|will|would|not|;|:|—|–|-)$/;

function isSaying(scene: Scene, verb: number): boolean {
  const word = wordAt(scene, verb);
  return (
    REPORTING_CUES.get(word)?.class === 'say' &&
    /(?:ed|said|says|told|tells|wrote|writes|claims|argues|insists|warns)$/.test(word)
  );
}

function wordAt(scene: Scene, token: number): string {
  return scene.text.tokens[token]?.lower ?? '';
}

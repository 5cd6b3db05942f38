import { REPORTING_CUES } from '../lexicon/reporting-cues.ts';
import type { TaggedSpan } from '../tagger/tag.ts';
import type { Scene } from './scene.ts';

/** Verbs that name the person spoken to before the content: told him that, asked the court to. */
const WITH_ADDRESSEE: ReadonlySet<string | undefined> = new Set(
  'tell ask urge warn remind assure inform order advise encourage instruct beg implore invite persuade convince notify'.split(
    ' ',
  ),
);

export function takesAddressee(scene: Scene, cue: TaggedSpan): boolean {
  return WITH_ADDRESSEE.has(REPORTING_CUES.get(scene.text.tokens[cue.to - 1]?.lower ?? '')?.lemma);
}

const CLAUSE_STARTERS: ReadonlySet<string> = new Set(
  `that to the a an he she it they we i you there his her its their this these those how what why when where whether if
   who no nobody some many most all not`.split(/\s+/),
);

const LONGEST_ADDRESSEE = 6;

/** The first token behind the person spoken to: "told ‸ reporters the …" → "the". */
export function afterAddressee(scene: Scene, cue: TaggedSpan): number {
  if (!takesAddressee(scene, cue)) return cue.to;
  const { tokens } = scene.text;
  let token = cue.to;
  if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[token]?.lower ?? '')) token++;
  if (/^\p{Lu}/u.test(tokens[token]?.text ?? '')) {
    while (/^(?:\p{Lu}|['’]s$|of$|and$|&)/u.test(tokens[token]?.text ?? '') && token < cue.to + LONGEST_ADDRESSEE)
      token++;
    return token;
  }
  token++;
  while (token < cue.to + LONGEST_ADDRESSEE && !CLAUSE_STARTERS.has(tokens[token]?.lower ?? '')) token++;
  return CLAUSE_STARTERS.has(tokens[token]?.lower ?? '') ? token : cue.to + 1;
}

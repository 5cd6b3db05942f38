import type { SummaryStatement } from '../summary.ts';
import { cutAtWord } from './clip.ts';
import { plainStart } from './plain-words.ts';

/** Cues that add nothing to the words where the speaker stands beside them. */
export const PLAIN_CUE = /^(?:said|says|saying|say|wrote|writes|write)$/;

/** Verbs of saying whose past does not end in -ed. */
const IRREGULAR = new Set(['said', 'say', 'wrote', 'write', 'swore', 'hit', 'fought', 'spoke', 'made', 'told']);
/** They point at something outside the mail ("told reporters", "she added"): "said" says the same on its own. */
const ON_ITS_OWN: ReadonlyMap<string, string> = new Map([
  ...['told', 'added', 'continued', 'concluded', 'went on', 'spoke', 'replied', 'responded', 'recalled'].map(
    (cue) => [cue, 'said'] as const,
  ),
  ...['tells', 'adds', 'continues', 'concludes', 'goes on', 'replies', 'recalls'].map((cue) => [cue, 'says'] as const),
]);
/** Words that show that a cue is a noun ("his claim"), a passive ("was described by") or an infinitive. */
const NO_VERB = /^to\b|\b(?:a|an|the|his|her|their|its|our|my|who|which|of|by|according|as)\b|['’](?!t\b)/u;
const NEGATION =
  /\b(?:not|never|no|nor|without|neither|hardly|refus\w+|declin\w+|den(?:y|ies|ied|ying|ial))\b|n['’]t\b/iu;
const MOST_CUE_WORDS = 12;
const LONGEST_CUE = 4; // words: "has also repeatedly denied"

/**
 * The words that a mail sets between a speaker and a statement: the article's own cue where it reads on its own.
 * @returns undefined for any other cue, unless it turns the statement around ("did nothing to deny"): then the cue as it is
 */
export function cueWords({ cue, stance }: Pick<SummaryStatement, 'cue' | 'stance'>): string | undefined {
  if (cue === null) return undefined;
  const words = plainStart(cue.words);
  const turns = stance === 'denies' || stance === 'declines' || NEGATION.test(words);
  return cueVerb(words) ?? (turns ? cutAtWord(words, MOST_CUE_WORDS) : undefined);
}

/** A cue that is a short verb group, as it stands. */
export function cueVerb(cue: string): string | undefined {
  const lower = cue.toLowerCase();
  const words = lower.split(' ');
  if (words.length > LONGEST_CUE || NO_VERB.test(lower)) return undefined;
  return ON_ITS_OWN.get(lower) ?? (words.some(isVerb) ? `${lower.charAt(0)}${cue.slice(1)}` : undefined);
}

function isVerb(word: string): boolean {
  return IRREGULAR.has(word) || /^\p{L}{2,}(?:ed|ing|s)$/u.test(word);
}

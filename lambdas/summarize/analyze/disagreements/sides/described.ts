import { POSSESSIVE_CLITICS } from '../../lexicon/phrase-words.ts';
import type { Range, Speaker, SpeakerId, TokenizedText } from '../../model.ts';
import { lowerAt, tokenAt } from '../../phrases/tokens.ts';
import type { Cast } from '../../speakers/index.ts';

const BODIES =
  /^(?:company|firm|retailer|giant|group|organization|organisation|agency|airline|bank|maker|manufacturer|publisher|studio|union|charity|network|broadcaster|newspaper|paper|magazine|chain|startup|business|automaker|carmaker|brewer|developer|regulator|watchdog|club|association|corporation|team|league|platform|site|website)$/u;

/** Whom a definite description means ("the mayor", "the party", "the company"): the speaker most spoken of so far that it fits. */
export function describedSpeaker(cast: Cast, text: TokenizedText, phrase: Range, head: number): SpeakerId | null {
  const word = lowerAt(text, head);
  if (lowerAt(text, phrase.from) !== 'the' || head - phrase.from > LONGEST || isNamed(text, phrase, head)) return null;
  const at = tokenAt(text, head).start;
  const fits = (test: (speaker: Speaker) => boolean) => mostNamed(cast.speakers.filter(test), at);
  return (
    fits(({ name, kind }) => kind !== 'person' && endsWithName(name, word)) ??
    fits(({ role, kind }) => kind === 'person' && hasWord(role ?? '', word)) ??
    (BODIES.test(word) ? fits(({ kind, name }) => kind === 'organization' && NAMED.test(name)) : null)
  );
}

const NAMED = /^(?:the )?\p{Lu}/u;
const LONGEST = 4; // tokens before the head: "the coffee house chain"

/** "the Norland chain", "the bakers' union" are some other chain and union. */
function isNamed(text: TokenizedText, { from }: Range, head: number): boolean {
  return text.tokens
    .slice(from + 1, head)
    .some(({ text: word, lower }) => /^\p{Lu}/u.test(word) || POSSESSIVE_CLITICS.has(lower));
}

/** The one mentioned most before `at`; of equals, the later. */
function mostNamed(speakers: readonly Speaker[], at: number): SpeakerId | null {
  let best: { id: SpeakerId; count: number; start: number } | null = null;
  for (const { id, mentions } of speakers) {
    const before = mentions.filter((mention) => mention.start < at);
    const start = before.at(-1)?.start ?? -1;
    if (
      before.length === 0 ||
      (best !== null && (best.count > before.length || (best.count === before.length && best.start > start)))
    )
      continue;
    best = { id, count: before.length, start };
  }
  return best?.id ?? null;
}

function endsWithName(name: string, word: string): boolean {
  return /\s/u.test(name) && /^\p{Lu}/u.test(name.replace(/^the\s+/iu, '')) && name.toLowerCase().endsWith(` ${word}`);
}

function hasWord(words: string, word: string): boolean {
  return ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}

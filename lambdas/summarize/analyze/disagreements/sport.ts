import { SPORT_WORDS } from '../lexicon/trap-contexts.ts';
import type { TokenizedText } from '../model.ts';

const FEWEST = 8;
const SHARE = 0.022; // of all words: reports of matches have twice as many, politics a third

/** Whether the article reports sport: there "clash", "attack" and "5-4" mean something else. */
export function isSport({ tokens }: TokenizedText): boolean {
  let found = 0;
  for (const { lower } of tokens) if (SPORT_WORDS.has(lower)) found += 1;
  return found >= FEWEST && found >= tokens.length * SHARE;
}

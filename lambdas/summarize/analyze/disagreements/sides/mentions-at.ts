import type { Range, SpeakerId, TokenizedText } from '../../model.ts';
import { tokenAt } from '../../phrases/tokens.ts';
import type { Cast, Mention } from '../../speakers/index.ts';
import { speakerOf } from './speaker-of.ts';

const NEAR = 12; // mentions that start before a token and may still cover it

/**
 * How the token, the head of a phrase, is mentioned: as somebody's name, as a part of another phrase, or not. What
 * qualifies nothing inside the phrase ("Judd" of "Judd's lawsuit") names somebody.
 */
export function mentionAt(cast: Cast, text: TokenizedText, at: number, phrase: Range): 'head' | 'modifier' | 'none' {
  const covering = mentionsAt(cast, text, at);
  if (covering.some((mention) => isName(cast, text, mention, phrase))) return 'head';
  return covering.length > 0 ? 'modifier' : 'none';
}

/** The speaker whom the token names as the head of a phrase `phrase`. */
export function speakerAt(cast: Cast, text: TokenizedText, at: number, phrase: Range): SpeakerId | null {
  return mentionsAt(cast, text, at).find((mention) => isName(cast, text, mention, phrase))?.speaker ?? null;
}

/** Not a part of another name inside the phrase, nor a list that reaches out of it ("the U.S. and its allies"). */
function isName(cast: Cast, text: TokenizedText, mention: Mention, { from, to }: Range): boolean {
  const outside = mention.start < tokenAt(text, from).start;
  if (outside && speakerOf(cast, mention.speaker)?.kind === 'group') return false;
  return !mention.modifier || mention.end >= tokenAt(text, to - 1).end;
}

/** The mentions that cover a token, the innermost first. */
function mentionsAt(cast: Cast, text: TokenizedText, at: number): readonly Mention[] {
  const token = tokenAt(text, at);
  const covering: Mention[] = [];
  for (
    let index = firstMentionAfter(cast, token.start) - 1, seen = 0;
    index >= 0 && seen < NEAR;
    index -= 1, seen += 1
  ) {
    const mention = cast.mentions[index];
    if (mention !== undefined && mention.end >= token.end) covering.push(mention);
  }
  return covering;
}

function firstMentionAfter(cast: Cast, offset: number): number {
  let low = 0;
  let high = cast.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cast.mentions[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

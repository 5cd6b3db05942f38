import type { Attribution, Stance, TokenizedText } from '../model.ts';

/** What a statement does, from its cue and the first words of its content. */
export function stanceOf(_text: TokenizedText, _attribution: Attribution): Stance {
  return 'asserts';
}

import type { Statement, TokenizedText } from '../model.ts';

const FEWEST_WORDS = 4;
const FEWEST_WORDS_QUOTED = 5;

/** Verbs of dispute, not of speech: what follows is the subject, not somebody's words. */
const NOT_SPEECH = /\b(?:clash|spar|feud|argu(?:e|ed) over|disagree|differ|discuss|debate|clashed)/iu;

/** Whether a statement says something by itself: no silence, no fragment of a few words. */
export function canStandAlone(text: TokenizedText, { content, form, stance, mention, cue }: Statement): boolean {
  if (stance === 'declines') return false;
  if (cue !== null && NOT_SPEECH.test(text.text.slice(cue.start, cue.end))) return false;
  const words = content.reduce((sum, { start, end }) => sum + countWords(text.text.slice(start, end)), 0);
  if (words < (form === 'direct' ? FEWEST_WORDS_QUOTED : FEWEST_WORDS)) return false;
  return mention !== null || form !== 'indirect';
}

export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

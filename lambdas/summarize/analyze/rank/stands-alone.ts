import { VERB_FORMS } from '../lexicon/common-verbs.ts';
import type { Statement, TokenizedText } from '../model.ts';

const FEWEST_WORDS = 4;
const FEWEST_WORDS_QUOTED = 5;

/** Verbs of dispute, not of speech: what follows is the subject, not somebody's words. */
const NOT_SPEECH = /\b(?:clash|spar|feud|argu(?:e|ed) over|disagree|differ|discuss|debate|clashed)/iu;

/** "the car, which the maker says (will sell well)": a verb without its subject is no statement. */
const LACKS_SUBJECT =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|does|do|did)\b(?!.*\?)/iu;

/** What stands with these is a clause: "according to the council, (some six million visitors)" was cut. */
const TELLS_CLAUSES = /^according/iu;
const SHORT = 8; // words

function hasVerb(words: string): boolean {
  return words.split(/[^\p{L}’']+/u).some((word) => VERB_FORMS.has(word.toLowerCase()));
}

/** Whether a statement says something by itself: no silence, no fragment of a few words. */
export function canStandAlone(text: TokenizedText, { content, form, stance, mention, cue }: Statement): boolean {
  if (stance === 'declines') return false;
  if (cue !== null && NOT_SPEECH.test(text.text.slice(cue.start, cue.end))) return false;
  const words = content.reduce((sum, { start, end }) => sum + countWords(text.text.slice(start, end)), 0);
  if (words < (form === 'direct' ? FEWEST_WORDS_QUOTED : FEWEST_WORDS)) return false;
  const opening = text.text.slice(content[0]?.start ?? 0, content[0]?.end ?? 0);
  if (form !== 'direct' && LACKS_SUBJECT.test(opening)) return false;
  if (cue !== null && TELLS_CLAUSES.test(text.text.slice(cue.start, cue.end)) && words < SHORT && !hasVerb(opening))
    return false;
  return mention !== null || form !== 'indirect';
}

export function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

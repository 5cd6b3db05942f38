import type { Attribution, Span } from '../model.ts';
import type { Entity } from './entity.ts';
import { type Survey, tokensWithin } from './survey.ts';

/**
 * Where the speaker of an attribution that mentions nobody is named: before the cue (or the content) in its sentence, else
 * behind it there, else last before it. What is said does not name who says it.
 * @param mentions those of the speaker, in order
 */
export function nearestMention(
  survey: Survey,
  mentions: Entity['mentions'],
  { cue, content }: Attribution,
): Span | null {
  const at = cue ?? content[0] ?? NOWHERE;
  const { tokens } = survey.text.sentences[survey.sentenceOf[tokensWithin(survey.text, at).from] ?? -1] ?? {
    tokens: undefined,
  };
  const end = tokens === undefined ? at.end : (survey.text.tokens[tokens.to - 1]?.end ?? at.end);
  const next = firstFrom(mentions, at.start);
  const isOutside = ({ start }: Span) => !content.some((part) => part.start <= start && start < part.end);
  const before = mentions.slice(Math.max(0, next - FARTHEST), next).findLast(isOutside);
  const behind = mentions.slice(next, next + FARTHEST).find((mention) => mention.end <= end && isOutside(mention));
  const inSentence =
    before !== undefined && tokens !== undefined && before.start >= (survey.text.tokens[tokens.from]?.start ?? 0);
  const found = inSentence ? before : (behind ?? before);
  return found === undefined ? null : { start: found.start, end: found.end };
}

const NOWHERE = { start: 0, end: 0 };
const FARTHEST = 8; // mentions looked at on either side: those inside what is said are passed over

/** The first mention that starts at `offset` or behind it; found by bisection. */
function firstFrom(mentions: Entity['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

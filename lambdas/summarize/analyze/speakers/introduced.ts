import type { Range } from '../model.ts';
import type { Entity } from './entity.ts';
import { WEIGHTS } from './focus.ts';
import { lowerAt, type Survey } from './survey.ts';
import type { Walk } from './walk.ts';

/**
 * "Vidal was doubtful. “It leaks.”", "Vidal went on:\n“It leaks.”": the person with whom the sentence before began, if nothing
 * that anybody said stands in it.
 */
export function introducedBefore({ survey, focus, said }: Walk, sentence: number): Entity | undefined {
  const before = survey.text.sentences[sentence - 1]?.tokens;
  if (before === undefined || focus.said?.sentence === sentence - 1) return undefined;
  const newParagraph = survey.paragraphOf[before.from] !== survey.paragraphOf[before.to];
  if (newParagraph && !ANNOUNCES.test(lowerAt(survey, before.to - 1)) && !SPEAKS.test(wordsOf(survey, before)))
    return undefined;
  if (said.subarray(before.from, before.to).includes(1)) return undefined;
  const subject = focus.recent.findLast(
    (mention) => mention.sentence === sentence - 1 && mention.weight >= WEIGHTS.subject,
  );
  return subject?.entity.human === true && !subject.entity.plural ? subject.entity : undefined;
}

const ANNOUNCES = /^(?::|,)$/;
const SPEAKS = /\b(?:said|says|told|added|adds|went on|continued|explained)\b/;

function wordsOf({ text: { text, tokens } }: Survey, { from, to }: Range): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

import type { Disagreement, StatementId, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';
import { chooseDiverse } from './choose.ts';
import { canStandAlone } from './stands-alone.ts';
import { weighStatements } from './weigh.ts';

/**
 * The statements that a reader must know, at most six, the most important first.
 *
 * Both sides of every main disagreement come first, then weight; one per speaker before a second of anybody; nothing
 * twice, no fragments, nobody's silence.
 */
export function rankStatements(
  text: TokenizedText,
  cast: Cast,
  disagreements: readonly Disagreement[],
): readonly StatementId[] {
  const candidates = cast.statements.filter((statement) => canStandAlone(text, statement));
  const weighed = weighStatements(text, cast, disagreements, candidates);
  return chooseDiverse(text, weighed, disagreements);
}

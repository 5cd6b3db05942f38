import type { Article, Disagreement, StatementId, TokenizedText } from '../model.ts';
import type { Cast } from '../speakers/index.ts';

const MOST = 6;

/** The statements that a reader must know, at most six, the most important first. */
export function rankStatements(
  _article: Article,
  _text: TokenizedText,
  cast: Cast,
  disagreements: readonly Disagreement[],
): readonly StatementId[] {
  const inDispute = disagreements.flatMap(({ sides }) => sides.flatMap(({ statements }) => statements.slice(0, 1)));
  const rest = cast.statements.filter(({ stance }) => stance !== 'declines').map(({ id }) => id);
  return [...new Set([...inDispute, ...rest])].slice(0, MOST);
}

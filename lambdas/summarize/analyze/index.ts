import { findDisagreements } from './disagreements/index.ts';
import type { Analysis, Article } from './model.ts';
import { rankStatements } from './rank/index.ts';
import { identifySpeakers } from './speakers/index.ts';
import { keepThoseInvolved } from './speakers/involved.ts';
import { findAttributions } from './statements/index.ts';
import type { AttributionModel } from './tagger/model.ts';
import { tokenizeArticle } from './text/index.ts';

export { readModel } from './tagger/model.ts';
export type { AttributionModel };

/**
 * Reads one article: who said what, and who disagrees with whom about what.
 *
 * Pure: the same article and model give the same analysis, whatever was analyzed before, and every span in it is a
 * slice of `article.text`. Never throws on any text; time grows linearly with its length.
 */
export function analyze(article: Article, model: AttributionModel): Analysis {
  const text = tokenizeArticle(article);
  const attributions = findAttributions(text, model);
  const named = identifySpeakers(article, text, attributions);
  const { cast, disagreements } = findDisagreements(article, text, named);
  const keyStatements = rankStatements(text, cast, disagreements);
  return keepThoseInvolved({ speakers: cast.speakers, statements: cast.statements, keyStatements, disagreements });
}

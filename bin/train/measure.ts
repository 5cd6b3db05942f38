import { findAttributions } from '../../lambdas/summarize/analyze/statements/index.ts';
import type { AttributionModel } from '../../lambdas/summarize/analyze/tagger/model.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { type Figures, figuresOf } from './figures.ts';
import { matchAttributions } from './match-attributions.ts';

/** How well a model finds what readers marked. */
export function measure(
  articles: readonly AnnotatedArticle[],
  modelFor: (article: AnnotatedArticle) => AttributionModel,
): Figures {
  return figuresOf(
    articles.map((article) => matchAttributions(article, findAttributions(article.text, modelFor(article)))),
  );
}

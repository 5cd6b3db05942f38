import type { AnnotatedArticle } from './annotated-article.ts';
import { goldLabels } from './gold-labels.ts';

export interface LabeledArticle extends AnnotatedArticle {
  /** One for each token. */
  readonly labels: Uint8Array;
}

export function labeled(article: AnnotatedArticle): LabeledArticle {
  return { ...article, labels: goldLabels(article) };
}

import { mended } from '../../lambdas/summarize/analyze/statements/rules/index.ts';
import { sceneOf } from '../../lambdas/summarize/analyze/statements/scene.ts';
import type { AttributionModel } from '../../lambdas/summarize/analyze/tagger/model.ts';
import { tag } from '../../lambdas/summarize/analyze/tagger/tag.ts';
import { type Corpus, foldOf, readCorpora } from './corpora.ts';
import type { Figures } from './figures.ts';
import type { LabeledArticle } from './labeled-article.ts';
import { learnStatements } from './learn-statements.ts';
import { measure } from './measure.ts';
import { trainTaggers } from './train-taggers.ts';

export interface Trained {
  readonly model: AttributionModel;
  readonly corpora: readonly TrainedCorpus[];
}

export interface TrainedCorpus extends Corpus {
  readonly training: number;
  /** On training articles, each read by a model no part of which had learned from it. */
  readonly crossValidated: Figures;
  /** On held-out articles. */
  readonly heldOut: Figures;
}

/** Learns a model from annotated articles, the kind that it is for first, and measures it. */
export async function trainModel(
  corpora: readonly Corpus[],
  leftOut: readonly string[],
  report: (line: string) => void,
): Promise<Trained> {
  const { training, heldOut } = readCorpora(corpora, leftOut);
  report(`read ${training.length} articles to learn from, ${heldOut.length} to measure on`);
  const taggers = await trainTaggers(corpora, leftOut, report);
  const taggerFor = (article: { readonly id: string }) => taggers.without[foldOf(article.id)] ?? taggers.final;
  const unseen = training.map((article) => ({
    article,
    fold: foldOf(article.id),
    scene: mended(sceneOf(article.text, tag(article.text, taggerFor(article)))),
  }));
  const linking = learnStatements(unseen);
  report('learned linking and the statement decision');
  const model = { tagger: taggers.final, ...linking };
  const unseenModels = taggers.without.map((tagger, fold) => ({
    tagger,
    ...learnStatements(unseen.filter((article) => article.fold !== fold)),
  }));
  report('learned them again five times, each without a part of the articles, to measure');
  const of = (articles: readonly LabeledArticle[], corpus: number) =>
    articles.filter((article) => article.corpus === corpus);
  return {
    model,
    corpora: corpora.map((corpus, index) => ({
      ...corpus,
      training: of(training, index).length,
      crossValidated: measure(of(training, index), ({ id }) => unseenModels[foldOf(id)] ?? model),
      heldOut: measure(of(heldOut, index), () => model),
    })),
  };
}

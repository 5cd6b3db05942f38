import { attributionOf } from '../../lambdas/summarize/analyze/statements/attribution.ts';
import type { Decision } from '../../lambdas/summarize/analyze/statements/decide.ts';
import { withEdges } from '../../lambdas/summarize/analyze/statements/edges.ts';
import { type Link, link } from '../../lambdas/summarize/analyze/statements/link.ts';
import type { Scene } from '../../lambdas/summarize/analyze/statements/scene.ts';
import { statementFeatures } from '../../lambdas/summarize/analyze/statements/statement-features.ts';
import { type LinearWeights, scoreOf } from '../../lambdas/summarize/analyze/tagger/linear.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { calibrated } from './calibrate.ts';
import { choiceExamples } from './choice-examples.ts';
import { edgeExamples } from './edge-examples.ts';
import { type Example, type LogLinearOptions, learnChoices, learnYesNo } from './log-linear.ts';
import { matchAttributions } from './match-attributions.ts';

/** An article as a tagger saw it that had not learned from it. */
export interface UnseenArticle {
  readonly article: AnnotatedArticle;
  readonly scene: Scene;
  readonly fold: number;
}

export const EDGE_OPTIONS: LogLinearOptions = {
  bits: 16,
  epochs: 4,
  seed: 5,
  rate: { alpha: 0.1, beta: 1, l1: 8, l2: 0 },
};
export const LINKER_OPTIONS: LogLinearOptions = {
  bits: 16,
  epochs: 4,
  seed: 11,
  rate: { alpha: 0.1, beta: 1, l1: 4, l2: 0 },
};
export const DECISION_OPTIONS: LogLinearOptions = {
  bits: 16,
  epochs: 4,
  seed: 13,
  rate: { alpha: 0.05, beta: 1, l1: 5, l2: 0 },
};

export interface Linking {
  readonly edges: LinearWeights;
  readonly linker: LinearWeights;
  readonly decision: Decision;
}

/**
 * Learns, on articles that the tagger had not learned from, where contents start and end, then linking, then the statement
 * decision; each on the output of a step before it that had not learned from the article either.
 */
export function learnStatements(articles: readonly UnseenArticle[]): Linking {
  const edges = crossFitted(articles, ({ article, scene }) => edgeExamples(article, scene), EDGE_OPTIONS);
  const bounded = articles.map((unseen) => ({ ...unseen, scene: withEdges(unseen.scene, edges.without(unseen.fold)) }));
  const linker = crossFitted(bounded, ({ article, scene }) => choiceExamples(article, scene), LINKER_OPTIONS);
  const decided = bounded.flatMap((unseen) => decisionExamples(unseen, linker.without(unseen.fold)));
  return { edges: edges.all, linker: linker.all, decision: learnDecision(decided) };
}

interface CrossFitted {
  readonly all: LinearWeights;
  /** Learned from all articles but those of a fold. */
  readonly without: (fold: number) => LinearWeights;
}

function crossFitted(
  articles: readonly UnseenArticle[],
  examplesOf: (unseen: UnseenArticle) => readonly Example[],
  options: LogLinearOptions,
): CrossFitted {
  const examples = articles.map((unseen) => ({ fold: unseen.fold, list: examplesOf(unseen) }));
  const learn = (without?: number) =>
    learnChoices(
      examples.filter(({ fold }) => fold !== without).flatMap(({ list }) => list),
      options,
    );
  const byFold = new Map([...new Set(examples.map(({ fold }) => fold))].map((fold) => [fold, learn(fold)]));
  const all = learn();
  return { all, without: (fold) => byFold.get(fold) ?? all };
}

export interface DecisionExample extends Example {
  readonly fold: number;
  readonly corpus: number;
}

/** Is it a statement that a reader marked? What is neither right nor wrong teaches nothing. */
export function decisionExamples({ article, scene, fold }: UnseenArticle, linker: LinearWeights): DecisionExample[] {
  const links: Link[] = link(scene, linker);
  const attributions = links.map((found) => attributionOf(scene, found, 0));
  const matched = matchAttributions(article, attributions);
  const right = new Set(matched.matches.map((match) => match.found));
  const wrong = new Set(matched.spurious);
  return links.flatMap((found, index) => {
    const attribution = attributions[index];
    if (attribution === undefined || !(right.has(attribution) || wrong.has(attribution))) return [];
    const { weight, corpus } = article;
    return [
      { options: [statementFeatures(scene, found)], right: right.has(attribution) ? 1 : 0, weight, fold, corpus },
    ];
  });
}

function learnDecision(examples: readonly DecisionExample[]): Decision {
  const folds = [...new Set(examples.map(({ fold }) => fold))];
  const scored = folds.flatMap((fold) => {
    const weights = learnYesNo(
      examples.filter((example) => example.fold !== fold),
      DECISION_OPTIONS,
    );
    const aside = examples.filter((example) => example.fold === fold);
    return aside.map((example) => ({ ...example, score: scoreOf(weights, example.options[0] ?? []) }));
  });
  return {
    weights: learnYesNo(examples, DECISION_OPTIONS),
    ...calibrated(scored.filter(({ corpus }) => corpus === 0)),
    threshold: THRESHOLD,
  };
}

const THRESHOLD = 0.5;

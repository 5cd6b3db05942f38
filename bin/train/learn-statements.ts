import { attributionOf } from '../../lambdas/summarize/analyze/statements/attribution.ts';
import type { Decision } from '../../lambdas/summarize/analyze/statements/decide.ts';
import { type Link, link } from '../../lambdas/summarize/analyze/statements/link.ts';
import type { Scene } from '../../lambdas/summarize/analyze/statements/scene.ts';
import { statementFeatures } from '../../lambdas/summarize/analyze/statements/statement-features.ts';
import { type LinearWeights, scoreOf } from '../../lambdas/summarize/analyze/tagger/linear.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { calibrated } from './calibrate.ts';
import { choiceExamples } from './choice-examples.ts';
import { type Example, type LogLinearOptions, learnChoices, learnYesNo } from './log-linear.ts';
import { matchAttributions } from './match-attributions.ts';

/** An article as a tagger saw it that had not learned from it. */
export interface UnseenArticle {
  readonly article: AnnotatedArticle;
  readonly scene: Scene;
  readonly fold: number;
}

export const LINKER_OPTIONS: LogLinearOptions = {
  bits: 16,
  epochs: 4,
  seed: 11,
  rate: { alpha: 0.1, beta: 1, l1: 1, l2: 0 },
};
export const DECISION_OPTIONS: LogLinearOptions = {
  bits: 16,
  epochs: 4,
  seed: 13,
  rate: { alpha: 0.05, beta: 1, l1: 2, l2: 0 },
};

export interface Linking {
  readonly linker: LinearWeights;
  readonly decision: Decision;
}

/** Learns linking, and the statement decision on links that were made by a linker that had not learned from the article either. */
export function learnStatements(articles: readonly UnseenArticle[]): Linking {
  const choices = articles.map((unseen) => ({ ...unseen, examples: choiceExamples(unseen.article, unseen.scene) }));
  const linkerOf = (known: typeof choices) =>
    learnChoices(
      known.flatMap(({ examples }) => examples),
      LINKER_OPTIONS,
    );
  const decided = foldsOf(articles).flatMap((fold) => {
    const linker = linkerOf(choices.filter((choice) => choice.fold !== fold));
    return choices.filter((choice) => choice.fold === fold).flatMap((unseen) => decisionExamples(unseen, linker));
  });
  return { linker: linkerOf(choices), decision: learnDecision(decided) };
}

export interface DecisionExample extends Example {
  readonly fold: number;
  readonly corpus: number;
}

function foldsOf(articles: readonly UnseenArticle[]): number[] {
  return [...new Set(articles.map(({ fold }) => fold))].toSorted((a, b) => a - b);
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

const THRESHOLD = 0.4;

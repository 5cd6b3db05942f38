import { edgeChoice } from '../../lambdas/summarize/analyze/statements/edge-choices.ts';
import type { Edge } from '../../lambdas/summarize/analyze/statements/edge-features.ts';
import type { Scene } from '../../lambdas/summarize/analyze/statements/scene.ts';
import type { AnnotatedArticle } from './annotated-article.ts';
import { tokensWithin } from './gold-labels.ts';
import type { Example } from './log-linear.ts';

const EDGES: readonly Edge[] = ['start', 'end'];

/** Where each content that meets a marked one should have started and ended, if that place is among the options. */
export function edgeExamples(article: AnnotatedArticle, scene: Scene): Example[] {
  const marked = article.attributions.flatMap(({ content }) =>
    content.map((place) => tokensWithin(article.text.tokens, place)),
  );
  return scene.spans.flatMap((span, index) => {
    if (span.kind !== 'content') return [];
    const size = ({ from, to }: { from: number; to: number }) => Math.min(to, span.to) - Math.max(from, span.from);
    const meant = marked.filter((range) => size(range) > 0).toSorted((a, b) => size(b) - size(a))[0];
    if (meant === undefined) return [];
    return EDGES.flatMap((edge): Example[] => {
      const { options, features } = edgeChoice(scene, index, edge);
      const right = options.indexOf(edge === 'start' ? meant.from : meant.to);
      return right < 0 || options.length < 2 ? [] : [{ options: features, right, weight: article.weight }];
    });
  });
}

import type { Range } from '../../lambdas/summarize/analyze/model.ts';
import { choiceOf } from '../../lambdas/summarize/analyze/statements/link.ts';
import type { Scene } from '../../lambdas/summarize/analyze/statements/scene.ts';
import type { TaggedSpan } from '../../lambdas/summarize/analyze/tagger/tag.ts';
import type { AnnotatedArticle, AnnotatedAttribution, Place } from './annotated-article.ts';
import { tokensWithin } from './gold-labels.ts';
import type { Example } from './log-linear.ts';

interface Marked {
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
}

/**
 * What each tagged content and cue of an article should have chosen. The tagger's own output is used, mistakes and all:
 * a content whose cue it missed teaches "nothing".
 */
export function choiceExamples(article: AnnotatedArticle, scene: Scene): Example[] {
  const marked = article.attributions.map((attribution) => markedIn(article, attribution));
  return scene.spans.flatMap((span, index) => {
    if (span.kind === 'source') return [];
    const [own, wanted] = span.kind === 'content' ? (['content', 'cue'] as const) : (['cue', 'source'] as const);
    const attribution = bestOverlap(span, marked, own);
    if (attribution === undefined) return [];
    const choice = choiceOf(scene, index);
    const right = choice.options.findIndex((option) => {
      const other = option === undefined ? undefined : scene.spans[option];
      return other !== undefined && attribution[wanted].some((range) => shared(range, other) > 0);
    });
    const answer = right < 0 ? choice.options.length - 1 : right;
    return choice.options.length < 2 ? [] : [{ options: choice.features, right: answer, weight: article.weight }];
  });
}

function markedIn(article: AnnotatedArticle, attribution: AnnotatedAttribution): Marked {
  const ranges = (places: readonly Place[]) => places.map((place) => tokensWithin(article.text.tokens, place));
  return {
    content: ranges(attribution.content),
    cue: ranges(attribution.cue),
    source: ranges(attribution.source),
  };
}

function bestOverlap(span: TaggedSpan, marked: readonly Marked[], own: 'content' | 'cue'): Marked | undefined {
  let best: Marked | undefined;
  let most = 0;
  for (const attribution of marked) {
    const overlap = Math.max(0, ...attribution[own].map((range) => shared(range, span)));
    if (overlap > most) [best, most] = [attribution, overlap];
  }
  return best;
}

function shared(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

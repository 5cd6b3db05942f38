import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article, TokenizedText } from '../../lambdas/summarize/analyze/model.ts';
import { tokenizeArticle } from '../../lambdas/summarize/analyze/text/index.ts';

const Place = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

const AnnotatedLine = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  attributions: z.array(
    z.object({
      content: z.array(Place).min(1),
      source: z.array(Place),
      cue: z.array(Place),
      form: z.enum(['direct', 'mixed', 'indirect']),
      statement: z.boolean(),
    }),
  ),
  discard: z.array(Place).default([]),
});

export type Place = z.infer<typeof Place>;
export type AnnotatedAttribution = z.infer<typeof AnnotatedLine>['attributions'][number];

/** An article with every attribution that a reader marked in it, cut into tokens. */
export interface AnnotatedArticle {
  readonly id: string;
  readonly text: TokenizedText;
  readonly attributions: readonly AnnotatedAttribution[];
  /** Stretches that were not annotated. */
  readonly discard: readonly Place[];
  /** How much each of its tokens counts in training. */
  readonly weight: number;
  /** The file it came from, counted from 0. */
  readonly corpus: number;
}

/** Reads a file of one JSON object a line (see `npm run train -- --help`). Throws with the line's number where one is malformed. */
export function readAnnotated(path: string, weight: number, corpus: number): AnnotatedArticle[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = AnnotatedLine.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    const { id, text, attributions, discard } = parsed.data;
    return { id, text: tokenizeArticle(asArticle(text, discard)), attributions, discard, weight, corpus };
  });
}

/** Every line that is not empty is a paragraph; one that was not annotated counts as boilerplate. */
function asArticle(text: string, discard: readonly Place[]): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
  const boilerplate = paragraphs.filter((paragraph) =>
    discard.some(([start, end]) => start < paragraph.end && end > paragraph.start),
  );
  return { language: 'en', text, paragraphs, boilerplate };
}

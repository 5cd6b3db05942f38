import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../../lambdas/summarize/analyze/model.ts';

const span = z.object({ start: z.number(), end: z.number() });
const articles = z.array(
  z.object({ language: z.string(), text: z.string(), paragraphs: z.array(span), boilerplate: z.array(span) }),
);

/** The articles that the parent process wrote to standard input. */
export function articlesFromInput(): readonly Article[] {
  return articles.parse(JSON.parse(readFileSync(0, 'utf8')));
}

import { readdirSync, readFileSync } from 'node:fs';
import type { AttributionModel } from '../../lambdas/summarize/analyze/index.ts';
import { analyze } from '../../lambdas/summarize/analyze/index.ts';
import type { Analysis, Article } from '../../lambdas/summarize/analyze/model.ts';
import { loadModel } from '../../lambdas/summarize/load-model.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';

const FOLDER = new URL('../golden/articles/', import.meta.url);

export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** The file names of the golden articles, sorted. */
export const goldenArticles: readonly string[] = readdirSync(FOLDER).sort();

let model: AttributionModel | undefined;

/** The attribution model that ships with the function, loaded once per test file. */
export function sharedModel(): AttributionModel {
  model ??= loadModel();
  return model;
}

/** A golden article as the pipeline's first room hands it over. */
export function readGolden(name: string): Promise<Article> {
  return parseArticle({ bytes: readFileSync(new URL(name, FOLDER)), name });
}

/** A golden article, read and analyzed. */
export async function analyzeGolden(name: string): Promise<Reading> {
  const article = await readGolden(name);
  return { article, analysis: analyze(article, sharedModel()) };
}

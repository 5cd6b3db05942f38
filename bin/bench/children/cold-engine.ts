import { analyze } from '../../../lambdas/summarize/analyze/index.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { articlesFromInput } from './input.ts';

/** In a fresh process: how long the model takes to load, and the first article to analyze. */
const start = performance.now();
const model = loadModel();
const loaded = performance.now();
for (const article of articlesFromInput()) analyze(article, model);
console.log(JSON.stringify({ modelLoadMs: loaded - start, firstArticleMs: performance.now() - loaded }));

import { analyze } from '../../../lambdas/summarize/analyze/index.ts';
import { loadModel } from '../../../lambdas/summarize/load-model.ts';
import { articlesFromInput } from './input.ts';

/** In a fresh process: the most memory that it ever held, once all articles of its input are analyzed. */
const model = loadModel();
for (const article of articlesFromInput()) analyze(article, model);
console.log(JSON.stringify({ peakKilobytes: process.resourceUsage().maxRSS }));

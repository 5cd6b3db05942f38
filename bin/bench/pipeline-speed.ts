import { type AttributionModel, analyze } from '../../lambdas/summarize/analyze/index.ts';
import { toMessage } from '../../lambdas/summarize/publish/message.ts';
import { toSummary } from '../../lambdas/summarize/publish/summary.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';
import type { ArticleFile } from '../../lambdas/summarize/read/source.ts';
import { median, sum } from './statistics.ts';
import { timeAsync } from './stopwatch.ts';

export interface PipelineSpeed {
  /** Bytes in, message out: read → analyze → publish, without the network, one article after the other. */
  readonly articlesPerSecond: number;
  /** Median milliseconds of an article from bytes to message, by the kind of file. */
  readonly p50MsByKind: Readonly<Record<string, number>>;
}

const ROUNDS = 10;
const WARM_UP_ROUNDS = 3;

/** Times the three rooms together on the bundled articles. */
export async function measurePipeline(files: readonly ArticleFile[], model: AttributionModel): Promise<PipelineSpeed> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await timeRound(files, model);
  const samples: Sample[] = [];
  for (let round = 0; round < ROUNDS; round += 1) samples.push(...(await timeRound(files, model)));
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  return {
    articlesPerSecond: (1000 * samples.length) / sum(samples.map(({ ms }) => ms)),
    p50MsByKind: Object.fromEntries(kinds.map((kind) => [kind, medianOf(samples, kind)])),
  };
}

interface Sample {
  readonly kind: string;
  readonly ms: number;
}

async function timeRound(files: readonly ArticleFile[], model: AttributionModel): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const file of files) {
    const ms = await timeAsync(() => summarize(file, model));
    samples.push({ kind: file.name.slice(file.name.lastIndexOf('.') + 1), ms });
  }
  return samples;
}

function medianOf(samples: readonly Sample[], wanted: string): number {
  return median(samples.filter(({ kind }) => kind === wanted).map(({ ms }) => ms));
}

async function summarize(file: ArticleFile, model: AttributionModel): Promise<unknown> {
  const article = await parseArticle(file);
  const origin = { uri: `s3://articles/${file.name}`, bucket: 'articles', key: file.name, updated: false };
  const summary = toSummary(origin, article, analyze(article, model));
  return toMessage(summary, { summary: `s3://summaries/${file.name}.json`, article: origin.uri });
}

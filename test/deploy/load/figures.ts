import { median, quantile, sum } from '../../../bin/bench/statistics.ts';
import type { Invocation } from './invocations.ts';
import type { Sample } from './processes.ts';

/** One tenth of the articles, in the order in which they were published. */
export interface Tenth {
  readonly articles: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  /** Of a run of the function, which handles a batch. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** The largest process of the function. */
  readonly megabytes: number;
}

/** All that the load bench measures, as `--json` prints it. */
export interface LoadFigures {
  readonly uploaded: number;
  readonly published: number;
  readonly functions: number;
  readonly uploadSeconds: number;
  readonly seconds: number;
  readonly articlesPerSecond: number;
  readonly articlesPerRun: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly megabytes: number;
  /** Processor time of the function, start-up included; the emulator's own is not in it. */
  readonly cpuMsPerArticle: number;
  readonly logBytesPerArticle: number;
  readonly tenths: readonly Tenth[];
}

/** What the load bench saw. */
export interface Seen {
  readonly uploaded: number;
  readonly published: number;
  readonly startedAt: number;
  readonly uploadedAt: number;
  readonly invocations: readonly Invocation[];
  readonly samples: readonly Sample[];
}

export function figuresOf({ uploaded, published, startedAt, uploadedAt, invocations, samples }: Seen): LoadFigures {
  const durations = invocations.map(({ milliseconds }) => milliseconds);
  const seconds = ((invocations.at(-1)?.endedAt ?? startedAt) - startedAt) / 1000;
  return {
    uploaded,
    published,
    functions: Math.max(0, ...samples.map(({ processes }) => processes)),
    uploadSeconds: (uploadedAt - startedAt) / 1000,
    seconds,
    articlesPerSecond: published / seconds,
    articlesPerRun: sum(invocations.map(({ articles }) => articles)) / invocations.length,
    p50Ms: median(durations),
    p95Ms: quantile(durations, 0.95),
    megabytes: Math.max(0, ...samples.map(({ largestMegabytes }) => largestMegabytes)),
    cpuMsPerArticle: (1000 * Math.max(0, ...samples.map(({ cpuSeconds }) => cpuSeconds))) / published,
    logBytesPerArticle: sum(invocations.map(({ logBytes }) => logBytes)) / published,
    tenths: tenthsOf(invocations, samples, startedAt),
  };
}

function tenthsOf(invocations: readonly Invocation[], samples: readonly Sample[], startedAt: number): readonly Tenth[] {
  const groups = inTenths(invocations);
  return groups.map((group, index) => {
    const from = groups[index - 1]?.at(-1)?.endedAt ?? startedAt;
    const to = group.at(-1)?.endedAt ?? from;
    return tenth(
      group,
      samples.filter(({ at }) => at > from && at <= to + SAMPLE_MS),
      (to - from) / 1000,
    );
  });
}

const SAMPLE_MS = 1000; // a tenth shorter than a second has the sample that follows it

function inTenths(invocations: readonly Invocation[]): readonly (readonly Invocation[])[] {
  const total = sum(invocations.map(({ articles }) => articles));
  const groups: Invocation[][] = Array.from({ length: 10 }, () => []);
  let before = 0;
  for (const invocation of invocations) {
    groups[Math.min(9, Math.floor((10 * before) / total))]?.push(invocation);
    before += invocation.articles;
  }
  return groups.filter((group) => group.length > 0);
}

function tenth(invocations: readonly Invocation[], samples: readonly Sample[], seconds: number): Tenth {
  const durations = invocations.map(({ milliseconds }) => milliseconds);
  const articles = sum(invocations.map((invocation) => invocation.articles));
  return {
    articles,
    seconds,
    articlesPerSecond: articles / seconds,
    p50Ms: median(durations),
    p95Ms: quantile(durations, 0.95),
    megabytes: Math.max(0, ...samples.map(({ largestMegabytes }) => largestMegabytes)),
  };
}

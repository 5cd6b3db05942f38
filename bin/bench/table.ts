import { inColumns, number } from './columns.ts';
import { toFormatTable } from './formats/table.ts';
import type { Measurements } from './run.ts';

/** The measurements as tables for the terminal: what, how much, in which unit; and what each format costs. */
export function toTable(measured: Measurements): string {
  return [inColumns(rowsOf(measured), ['left', 'right', 'left']), toFormatTable(measured.formats)].join('\n\n');
}

type Row = readonly [what: string, value: string, unit: string];

function rowsOf({ machine, articles, analysis, pipeline, memory, cold, bundle, startUp }: Measurements): Row[] {
  return [
    [`Node ${machine.node}, ${articles} articles`, '', `${machine.processors} x ${machine.processor}`],
    ...analysis.lengths.flatMap(({ times, meanCharacters, p50Ms, p95Ms }): Row[] => [
      [`analysis, ${times} x length, p50`, number(p50Ms), `ms (${Math.round(meanCharacters / 1000)} k characters)`],
      [`analysis, ${times} x length, p95`, number(p95Ms), 'ms'],
    ]),
    ['growth exponent', number(analysis.growthExponent), '(1 is linear)'],
    ['bytes to message', number(pipeline.articlesPerSecond), 'articles a second, one processor'],
    ...Object.entries(pipeline.p50MsByKind).map(
      ([kind, ms]): Row => [`bytes to message, ${kind}, p50`, number(ms), 'ms'],
    ),
    ['peak memory, idle', number(memory.idleMegabytes), 'MB'],
    ['peak memory, all articles', number(memory.articlesMegabytes), 'MB'],
    ['peak memory, 100 x length', number(memory.longArticleMegabytes), 'MB'],
    ['model load, fresh process', number(cold.modelLoadMs), 'ms'],
    ['first article, fresh process', number(cold.firstArticleMs), 'ms'],
    ['bundle', number(bundle.kilobytes), `KB in ${bundle.files} files`],
    ['bundle, compressed', number(bundle.compressedKilobytes), 'KB'],
    ['handler file', number(bundle.handlerKilobytes), 'KB'],
    ['model', number(bundle.modelKilobytes), 'KB'],
    ['start-up, the function', number(startUp.handlerMs), 'ms'],
    ['start-up, an empty handler', number(startUp.emptyMs), 'ms, with the same AWS clients'],
    ['start-up, ratio', number(startUp.ratio), ''],
  ];
}

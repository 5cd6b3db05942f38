import type { LoadFigures } from './figures.ts';

/** The figures as tables for the terminal: the whole, then each tenth of the articles. */
export function toTable(figures: LoadFigures): string {
  return [...summary(figures), '', ...aligned([HEADINGS, ...rows(figures)])].join('\n');
}

function summary(of: LoadFigures): readonly string[] {
  return [
    `${of.uploaded} uploaded in ${whole(of.uploadSeconds)} s, ${of.published} published in ${whole(of.seconds)} s: ${of.articlesPerSecond.toFixed(1)} articles a second with ${of.functions} functions`,
    `a run of the function, for ${of.articlesPerRun.toFixed(1)} articles: p50 ${whole(of.p50Ms)} ms, p95 ${whole(of.p95Ms)} ms; at most ${whole(of.megabytes)} MB`,
    `processor time of the function: ${of.cpuMsPerArticle.toFixed(1)} ms an article; log: ${whole(of.logBytesPerArticle)} bytes an article`,
  ];
}

const HEADINGS = ['tenth', 'articles', 'seconds', 'articles/s', 'p50 ms', 'p95 ms', 'MB'];

function rows({ tenths }: LoadFigures): readonly (readonly string[])[] {
  return tenths.map(({ articles, seconds, articlesPerSecond, p50Ms, p95Ms, megabytes }, index) => [
    String(index + 1),
    String(articles),
    seconds.toFixed(1),
    articlesPerSecond.toFixed(1),
    whole(p50Ms),
    whole(p95Ms),
    whole(megabytes),
  ]);
}

function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
}

function whole(value: number): string {
  return value.toFixed(0);
}

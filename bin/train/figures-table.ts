import type { F1, Figures } from './figures.ts';

const ROWS: readonly (readonly [label: string, value: (figures: Figures) => string])[] = [
  ['articles', (figures) => String(figures.articles)],
  ['statements marked / found', (figures) => `${figures.marked} / ${figures.found}`],
  ['content: precision / recall / F1', (figures) => three(figures.content)],
  ['content, exactly: F1', (figures) => percent(figures.exact.f1)],
  ['content, word by word: F1', (figures) => percent(figures.words.f1)],
  ['content, source and cue: F1', (figures) => percent(figures.full.f1)],
  ['source right, of those found', (figures) => percent(figures.mention)],
  ['cue right, of those found', (figures) => percent(figures.cue)],
  [
    'recall: direct / mixed / indirect',
    ({ recall }) => [recall.direct, recall.mixed, recall.indirect].map(percent).join(' / '),
  ],
  ['confidence of .9 and above: share / right', ({ sure }) => `${percent(sure.share)} / ${percent(sure.right)}`],
];

/** Figures side by side, as a table in Markdown. */
export function figuresTable(columns: readonly (readonly [title: string, figures: Figures])[]): string {
  const lines = [
    ['', ...columns.map(([title]) => title)],
    ['---', ...columns.map(() => '---')],
    ...ROWS.map(([label, value]) => [label, ...columns.map(([, figures]) => value(figures))]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function three({ precision, recall, f1 }: F1): string {
  return [precision, recall, f1].map(percent).join(' / ');
}

import { inColumns, number } from '../columns.ts';
import type { FormatCosts } from './measure.ts';

/** What the formats cost, as tables for the terminal. */
export function toFormatTable({ cold, threadKilobytes, textUpload }: FormatCosts): string {
  const { wholeMs, textOnlyMs, growth } = textUpload;
  const rows = cold.map((format) => [
    format.format,
    format.firstMs.toFixed(0),
    format.firstCpuMs.toFixed(0),
    format.nextMs.toFixed(1),
    format.loadedKilobytes.toFixed(0),
    format.peakMegabytes.toFixed(0),
  ]);
  return [
    inColumns(
      [
        ['start to first text read', number(wholeMs), 'ms'],
        ['  without the other formats', number(textOnlyMs), 'ms'],
        ['  growth by them', number(growth * 100), '%'],
      ],
      ['left', 'right', 'left'],
    ),
    inColumns([HEADINGS, ...rows], ['left', 'right', 'right', 'right', 'right', 'right']),
    `  loaded: code of the format; the thread that reads all but text and Markdown has ${threadKilobytes.toFixed(0)} KB of its own`,
  ].join('\n\n');
}

const HEADINGS = ['first file, fresh process', 'ms', 'CPU ms', 'next one, ms', 'loaded, KB', 'peak, MB'];

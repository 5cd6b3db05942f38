import { inColumns, number } from '../columns.ts';
import type { FormatCosts } from './measure.ts';
import type { Growth } from './text-upload.ts';

/** What the formats cost, as tables for the terminal. */
export function toFormatTable({ cold, threadKilobytes, textUpload }: FormatCosts): string {
  const rows = cold.map((format) => [
    format.format,
    format.firstMs.toFixed(0),
    format.firstCpuMs.toFixed(0),
    format.nextMs.toFixed(1),
    format.loadedKilobytes.toFixed(0),
    format.peakMegabytes.toFixed(0),
  ]);
  return [
    inColumns([...growthRows('', textUpload.wall), ...growthRows(', CPU', textUpload.cpu)], ['left', 'right', 'left']),
    inColumns([HEADINGS, ...rows], ['left', 'right', 'right', 'right', 'right', 'right']),
    `  loaded: code of the format; the thread that reads all but text and Markdown has ${threadKilobytes.toFixed(0)} KB of its own`,
  ].join('\n\n');
}

function growthRows(kind: string, { wholeMs, textOnlyMs, growth }: Growth): string[][] {
  return [
    [`start to first text read${kind}`, number(wholeMs), 'ms'],
    ['  without the other formats', number(textOnlyMs), 'ms'],
    ['  growth by them', number(growth * 100), '%'],
  ];
}

const HEADINGS = ['first file, fresh process', 'ms', 'CPU ms', 'next one, ms', 'loaded, KB', 'peak, MB'];

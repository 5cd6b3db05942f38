import { median } from '../statistics.ts';
import type { Build } from './builds.ts';
import { type FirstFile, readFirst } from './first-file.ts';
import { formatKilobytes } from './loaded-chunks.ts';
import { SAMPLE_FILES } from './sample-files.ts';

/** What the first file of a format costs a function that has just started; medians. */
export interface ColdFormat {
  readonly format: string;
  /** From the bytes to the article. */
  readonly firstMs: number;
  readonly firstCpuMs: number;
  /** The next one of the same format. */
  readonly nextMs: number;
  /** Of code, beyond what any text needs; at most, where a file may do without a part of it. */
  readonly loadedKilobytes: number;
  /** Of the whole process, the function and its model included. */
  readonly peakMegabytes: number;
}

const RUNS = 3;

/** The formats take turns, so that whatever else the machine does hits all alike. */
export function measureColdFormats(build: Build): readonly ColdFormat[] {
  const rounds = Array.from({ length: RUNS }, () => SAMPLE_FILES.map(({ path }) => readFirst(build, path)));
  return SAMPLE_FILES.map(({ format, module }, index) => {
    const runs = rounds.flatMap((round) => round[index] ?? []);
    const middle = (value: (run: FirstFile) => number) => median(runs.map(value));
    return {
      format,
      firstMs: middle(({ first }) => first.wallMs),
      firstCpuMs: middle(({ first }) => first.cpuMs),
      nextMs: middle(({ next }) => next.wallMs),
      loadedKilobytes: formatKilobytes(build.metafile, module),
      peakMegabytes: middle(({ peakKilobytes }) => peakKilobytes) / 1024,
    };
  });
}

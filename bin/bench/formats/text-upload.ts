import { median } from '../statistics.ts';
import type { Build } from './builds.ts';
import { readFirst } from './first-file.ts';
import { SAMPLE_FILES } from './sample-files.ts';

/** What the other formats cost whoever uploads text; medians of fresh processes. */
export interface TextUpload {
  /** From the start of the function to its first text read. */
  readonly wholeMs: number;
  /** The same in a build without the other formats. */
  readonly textOnlyMs: number;
  /** 0.05: the start takes 5 percent longer for them. */
  readonly growth: number;
}

const RUNS = 15;

/** Both take turns, so that whatever else the machine does hits both alike. */
export function measureTextUpload(whole: Build, textOnly: Build): TextUpload {
  const [text] = SAMPLE_FILES;
  if (text === undefined) throw new Error('no sample of a text');
  const once = (build: Build) => {
    const { startMs, firstMs } = readFirst(build, text.path);
    return startMs + firstMs;
  };
  const pairs = Array.from({ length: RUNS }, () => ({ whole: once(whole), textOnly: once(textOnly) }));
  const wholeMs = median(pairs.map((pair) => pair.whole));
  const textOnlyMs = median(pairs.map((pair) => pair.textOnly));
  return { wholeMs, textOnlyMs, growth: wholeMs / textOnlyMs - 1 };
}

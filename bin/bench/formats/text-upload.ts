import { median } from '../statistics.ts';
import type { Build } from './builds.ts';
import { readFirst } from './first-file.ts';
import { SAMPLE_FILES } from './sample-files.ts';

/** What the other formats cost whoever uploads text: from the start of the function to its first text read. */
export interface TextUpload {
  readonly wall: Growth;
  /** Processor time, which other work on the machine touches less. */
  readonly cpu: Growth;
}

export interface Growth {
  readonly wholeMs: number;
  /** In a build without the other formats. */
  readonly textOnlyMs: number;
  /** 0.05: it takes 5 percent more for them. The median over pairs that ran one after the other. */
  readonly growth: number;
}

const PAIRS = 20;

/** Both take turns, and either is first as often, so that whatever else the machine does hits both alike. */
export function measureTextUpload(whole: Build, textOnly: Build): TextUpload {
  const [text] = SAMPLE_FILES;
  if (text === undefined) throw new Error('no sample of a text');
  const once = (build: Build) => {
    const { start, first } = readFirst(build, text.path);
    return { wall: start.wallMs + first.wallMs, cpu: start.cpuMs + first.cpuMs };
  };
  const pairs = Array.from({ length: PAIRS }, (_, index) => {
    if (index % 2 === 0) return { whole: once(whole), textOnly: once(textOnly) };
    const [alone, together] = [once(textOnly), once(whole)];
    return { whole: together, textOnly: alone };
  });
  const growthOf = (kind: 'wall' | 'cpu'): Growth => ({
    wholeMs: median(pairs.map((pair) => pair.whole[kind])),
    textOnlyMs: median(pairs.map((pair) => pair.textOnly[kind])),
    growth: median(pairs.map((pair) => pair.whole[kind] / pair.textOnly[kind])) - 1,
  });
  return { wall: growthOf('wall'), cpu: growthOf('cpu') };
}

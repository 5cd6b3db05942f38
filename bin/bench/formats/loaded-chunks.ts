import type { Metafile } from 'esbuild';
import { sum } from '../statistics.ts';

const FORMATS = 'lambdas/summarize/read/formats/';
const WORKER = 'lambdas/summarize/read/document-worker.ts';

/**
 * Kilobytes of code that a format's first file loads beyond what the thread that reads it has: its own chunk, and all
 * that this one needs.
 * @param module its file in read/formats/
 */
export function formatKilobytes(metafile: Metafile, module: string): number {
  const loaded = reachable(metafile, outputOf(metafile, FORMATS + module), () => true);
  const thread = threadChunks(metafile);
  return kilobytes(
    metafile,
    [...loaded].filter((output) => !thread.has(output)),
  );
}

/** Kilobytes that the thread itself loads, whatever it reads. */
export function threadKilobytes(metafile: Metafile): number {
  return kilobytes(metafile, [...threadChunks(metafile)]);
}

function threadChunks(metafile: Metafile): ReadonlySet<string> {
  return reachable(metafile, outputOf(metafile, WORKER), (kind) => kind === 'import-statement');
}

function outputOf({ outputs }: Metafile, source: string): string {
  const found = Object.keys(outputs).find((output) => outputs[output]?.entryPoint === source);
  if (found === undefined) throw new Error(`${source} has no chunk of its own`);
  return found;
}

function reachable(metafile: Metafile, from: string, counts: (kind: string) => boolean): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const output of reached) {
    for (const { path, kind, external } of metafile.outputs[output]?.imports ?? []) {
      if (!external && counts(kind)) reached.add(path);
    }
  }
  return reached;
}

function kilobytes({ outputs }: Metafile, chunks: readonly string[]): number {
  return sum(chunks.map((chunk) => outputs[chunk]?.bytes ?? 0)) / 1024;
}

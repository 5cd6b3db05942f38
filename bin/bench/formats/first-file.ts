import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { runFresh } from '../fresh-process.ts';
import { FUNCTION_VARIABLES } from '../function-variables.ts';
import type { Build } from './builds.ts';

const time = z.object({ wallMs: z.number(), cpuMs: z.number() });

const printed = z.object({
  /** Until the function is ready for its first event. */
  start: time,
  /** From the bytes to the article, once it is ready. */
  first: time,
  /** The same file again. */
  next: time,
  peakKilobytes: z.number(),
});

export type FirstFile = z.infer<typeof printed>;

/** Starts the bundled function in a fresh process and has it read the file. */
export function readFirst({ folder }: Build, path: string): FirstFile {
  const handler = pathToFileURL(join(folder, 'handler.mjs')).href;
  return runFresh(join(folder, 'first-file.mjs'), printed, {
    arguments: [handler, path],
    variables: FUNCTION_VARIABLES,
  });
}

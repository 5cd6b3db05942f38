import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { bundleChild, runFresh } from './fresh-process.ts';
import { FUNCTION_VARIABLES } from './function-variables.ts';
import { median } from './statistics.ts';

export interface StartUp {
  /** Median milliseconds until the bundled function is ready for its first event, its model loaded. */
  readonly handlerMs: number;
  /** The same for an empty handler that holds the same two AWS clients. */
  readonly emptyMs: number;
  readonly ratio: number;
}

const RUNS = 15;

const importTime = z.object({ importMs: z.number() });

/**
 * Starts both in fresh processes, in turn, so that whatever else the machine does hits both alike.
 * @param functionFolder the bundled function
 */
export function measureStartUp(functionFolder: string, folder: string): StartUp {
  const timer = bundleChild('import-time', folder);
  const modules = [join(functionFolder, 'handler.mjs'), bundleChild('empty-handler', folder)];
  const times = modules.map((): number[] => []);
  for (let run = 0; run < RUNS; run += 1) {
    modules.forEach((file, index) => {
      const options = { arguments: [pathToFileURL(file).href], variables: FUNCTION_VARIABLES };
      times[index]?.push(runFresh(timer, importTime, options).importMs);
    });
  }
  const [handlerMs = Number.NaN, emptyMs = Number.NaN] = times.map(median);
  return { handlerMs, emptyMs, ratio: handlerMs / emptyMs };
}

import type { ReadCommand } from './arguments.ts';
import { progress } from './progress.ts';
import type { Reading } from './reader.ts';
import type { Terminal } from './terminal.ts';
import { view } from './view.ts';

/** Reads files in order and writes each one out as soon as it is done. @returns how many could not be read */
export async function readFiles(
  { format, files }: Pick<ReadCommand, 'format' | 'files'>,
  read: (file: string) => Promise<Reading>,
  terminal: Terminal,
): Promise<number> {
  const report = progress(files.length, terminal);
  let failures = 0;
  for (const file of files) {
    report.begin(file);
    const reading = await read(file);
    report.end();
    if ('error' in reading) failures += 1;
    OUTPUTS[format](reading, terminal);
  }
  report.finish();
  return failures;
}

const OUTPUTS: Readonly<Record<ReadCommand['format'], (reading: Reading, terminal: Terminal) => void>> = {
  view: (reading, terminal) => {
    if ('error' in reading) complain(reading, terminal);
    else terminal.write(`${view(reading, terminal).join('\n')}\n\n`);
  },
  json: (reading, terminal) => {
    if ('error' in reading) complain(reading, terminal);
    else terminal.write(`${JSON.stringify(inOrder(reading), null, 2)}\n`);
  },
  ndjson: (reading, terminal) => {
    const { file } = reading;
    const line = 'error' in reading ? { file, error: reading.error } : { file, analysis: reading.analysis };
    terminal.write(`${JSON.stringify(line)}\n`);
    if ('error' in reading) complain(reading, terminal);
  },
};

function inOrder({ file, analysis, article }: Exclude<Reading, { error: unknown }>) {
  return { file, analysis, article };
}

function complain({ file, error }: Extract<Reading, { error: unknown }>, terminal: Terminal): void {
  terminal.complain(`analyze: ${file}: ${error.message}\n`);
}

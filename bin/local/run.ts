import type { Terminal } from '../analyze/terminal.ts';
import { articleFiles } from './article-files.ts';
import { createFolders, type Folders, foldersIn, forgetPublished } from './folders.ts';
import { withLock } from './lock.ts';
import type { RunCommand } from './options.ts';
import { localPipeline } from './pipeline.ts';
import { type Report, terminalReport } from './report.ts';
import { watchFolder } from './watch.ts';

/** Runs the pipeline on files, or on what is dropped into a folder. @returns how many articles failed */
export async function run(command: RunCommand, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const { watch, paths, data, again } = command;
  const files = watch === undefined ? await articleFiles(paths) : [];
  const folders = foldersIn(data);
  await createFolders(folders);
  return withLock(data, async () => {
    if (again) await forgetPublished(folders);
    const report = terminalReport(folders, terminal);
    if (watch === undefined) await summarizeFiles(files, folders, report);
    else await summarizeDropped(watch, folders, report, signal, terminal);
    return report.finish();
  });
}

async function summarizeFiles(files: readonly string[], folders: Folders, report: Report): Promise<void> {
  const pipeline = localPipeline(folders, report.telemetry);
  report.begin(files.length);
  for (const file of files) await pipeline.upload(file);
  report.died(await pipeline.work());
}

async function summarizeDropped(
  folder: string,
  folders: Folders,
  report: Report,
  signal: AbortSignal,
  { write }: Terminal,
): Promise<void> {
  const pipeline = localPipeline(folders, report.telemetry);
  report.begin(undefined);
  report.died(await pipeline.work());
  write(`Waiting for articles in ${folder}; Ctrl-C ends.\n`);
  await watchFolder(folder, folders.data, signal, async (file) => {
    await pipeline.upload(file);
    report.died(await pipeline.work());
  });
}

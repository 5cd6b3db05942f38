import type { Terminal } from '../analyze/terminal.ts';
import { articleFiles } from './article-files.ts';
import { createFolders, type Folders, foldersIn, forgetPublished } from './folders.ts';
import type { RunCommand } from './options.ts';
import { localPipeline } from './pipeline.ts';
import { type Report, terminalReport } from './report.ts';
import { watchFolder } from './watch.ts';

/** Runs the pipeline on files, or on what is dropped into a folder. @returns how many articles failed */
export async function run(command: RunCommand, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const folders = foldersIn(command.data);
  const report = terminalReport(folders, terminal);
  if (command.watch === undefined) {
    const files = await articleFiles(command.paths);
    await prepare(folders, command);
    await summarizeFiles(files, folders, report);
  } else {
    await prepare(folders, command);
    terminal.write(`Waiting for articles in ${command.watch}; Ctrl-C ends.\n`);
    await summarizeDropped(command.watch, folders, report, signal);
  }
  return report.finish();
}

async function prepare(folders: Folders, { again }: RunCommand): Promise<void> {
  await createFolders(folders);
  if (again) await forgetPublished(folders);
}

async function summarizeFiles(files: readonly string[], folders: Folders, report: Report): Promise<void> {
  const pipeline = localPipeline(folders, report.telemetry);
  report.begin(files.length);
  for (const file of files) await pipeline.upload(file);
  report.died(await pipeline.work());
}

async function summarizeDropped(folder: string, folders: Folders, report: Report, signal: AbortSignal): Promise<void> {
  const pipeline = localPipeline(folders, report.telemetry);
  report.begin(undefined);
  report.died(await pipeline.work());
  await watchFolder(folder, folders.data, signal, async (file) => {
    await pipeline.upload(file);
    report.died(await pipeline.work());
  });
}

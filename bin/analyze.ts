import { analyze } from '../lambdas/summarize/analyze/index.ts';
import { loadModel } from '../lambdas/summarize/load-model.ts';
import { parseArguments, USAGE } from './analyze/arguments.ts';
import { readFiles } from './analyze/read-files.ts';
import { reader } from './analyze/reader.ts';
import { terminal } from './analyze/terminal.ts';

const command = parseArguments(process.argv.slice(2));

// Whoever reads our output may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

if (command.do === 'help') {
  process.stdout.write(USAGE);
} else if (command.do === 'refuse') {
  process.stderr.write(`analyze: ${command.because}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const model = loadModel();
  const read = reader((article) => analyze(article, model));
  const failures = await readFiles(command, read, terminal(process.stdout, process.stderr, process.env));
  process.exitCode = failures === 0 ? 0 : 1;
}

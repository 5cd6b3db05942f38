import { terminal } from './analyze/terminal.ts';
import { hasCode } from './local/error-code.ts';
import { parseOptions, USAGE } from './local/options.ts';
import { run } from './local/run.ts';

const command = parseOptions(process.argv.slice(2));

// Who pages through the mails (`| head`) may stop before the end.
process.stdout.on('error', (error) => process.exit(hasCode(error, 'EPIPE') ? 0 : 1));

if (command.do === 'help') {
  process.stdout.write(USAGE);
} else if (command.do === 'refuse') {
  process.stderr.write(`riftwire: ${command.because}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const end = new AbortController();
  // Otherwise Ctrl-C ends the process at once: what it leaves in the queue is the first thing the next run does.
  if (command.watch !== undefined) process.once('SIGINT', () => end.abort()).once('SIGTERM', () => end.abort());
  try {
    const failures = await run(command, terminal(process.stdout, process.stderr, process.env), end.signal);
    process.exitCode = failures === 0 ? 0 : 1;
  } catch (error) {
    process.stderr.write(`riftwire: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

import { type Terminal, terminal } from '../analyze/terminal.ts';

/** What a command line asks for: help, a refusal with its reason, or a piece of work. */
export type Command<Work> = { readonly do: 'help' } | { readonly do: 'refuse'; readonly because: string } | Work;

export interface CommandLine<Work> {
  /** As in `npm run NAME`. */
  readonly name: string;
  readonly usage: string;
  readonly parse: (args: readonly string[]) => Command<Work>;
  readonly work: (work: Work, terminal: Terminal) => Promise<void>;
}

/** Runs a command on the process's arguments. Ends with 0, with 1 where the work failed, 2 where it was called wrongly. */
export async function runCommand<Work extends { readonly do: string }>(line: CommandLine<Work>): Promise<void> {
  const { name, usage, parse, work } = line;
  const command = parse(process.argv.slice(2));
  if (isHelp(command)) {
    process.stdout.write(usage);
    return;
  }
  if (isRefusal(command)) {
    process.stderr.write(`${name}: ${command.because}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    await work(command, terminal(process.stdout, process.stderr, process.env));
  } catch (error) {
    process.stderr.write(`${name}: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function isHelp<Work extends { readonly do: string }>(command: Command<Work>): command is { readonly do: 'help' } {
  return command.do === 'help';
}

function isRefusal<Work extends { readonly do: string }>(
  command: Command<Work>,
): command is { readonly do: 'refuse'; readonly because: string } {
  return command.do === 'refuse';
}

/** What an error says, with what to do about those that every newcomer meets. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const advice = ADVICE.find(({ name, message }) => error.name === name || message?.test(error.message));
  return advice === undefined ? error.message : `${error.message}\n${advice.advice}`;
}

const ADVICE: readonly { readonly name?: string; readonly message?: RegExp; readonly advice: string }[] = [
  {
    name: 'CredentialsProviderError',
    advice: 'Log in first (aws sso login), or name a profile in AWS_PROFILE.',
  },
  { message: /^Region is missing/, advice: 'Name the region of the stack in AWS_REGION.' },
  {
    name: 'ExpiredTokenException',
    advice: 'The credentials have expired: log in again (aws sso login).',
  },
];

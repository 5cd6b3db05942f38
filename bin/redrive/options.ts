import { parseArgs } from 'node:util';
import type { Command } from '../operate/run-command.ts';
import { STACK } from '../operate/stack-outputs.ts';

export const USAGE = `npm run redrive             shows what lies among the dead letters and why, and asks whether to try it again
npm run redrive -- --yes    tries it again without asking
  --show                    only shows
  --stack NAME              another stack than ${STACK}

Find out first why they died, and mend it: what fails again comes back here after five more attempts. An article that
was published meanwhile is not told of again.
`;

export interface RedriveWork {
  readonly do: 'redrive';
  readonly consent: 'ask' | 'given' | 'refused';
  readonly stack: string;
}

const OPTIONS = {
  yes: { type: 'boolean', default: false },
  show: { type: 'boolean', default: false },
  stack: { type: 'string', default: STACK },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. Never throws: a mistake is a command to refuse. */
export function parseOptions(args: readonly string[]): Command<RedriveWork> {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.help) return { do: 'help' };
    if (values.yes && values.show) return { do: 'refuse', because: 'choose --yes or --show' };
    return { do: 'redrive', consent: values.yes ? 'given' : values.show ? 'refused' : 'ask', stack: values.stack };
  } catch (error) {
    return { do: 'refuse', because: error instanceof Error ? error.message : String(error) };
  }
}

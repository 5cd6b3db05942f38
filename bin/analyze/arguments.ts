import { parseArgs } from 'node:util';

export const USAGE = `npm run analyze -- FILE...             who said what, and who disagrees with whom, for people
npm run analyze -- --json FILE         the same for programs: {"file", "analysis", "article"}
npm run analyze -- --ndjson FILE...    one line for each file, in order: {"file", "analysis"},
                                       or {"file", "error": {"reason", "message"}} where it can't be read

Ends with 0 if every file was read, 1 if one was not, 2 if it was called wrongly.
`;

/** What the command line asks for. */
export type Command = { readonly do: 'help' } | { readonly do: 'refuse'; readonly because: string } | ReadCommand;

export interface ReadCommand {
  readonly do: 'read';
  readonly format: 'view' | 'json' | 'ndjson';
  readonly files: readonly string[];
}

const OPTIONS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. Never throws: a mistake is a command to refuse. */
export function parseArguments(args: readonly string[]): Command {
  try {
    const { values, positionals: files } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { do: 'help' };
    if (files.length === 0) return { do: 'refuse', because: 'name at least one file' };
    if (values.json && values.ndjson) return { do: 'refuse', because: 'choose --json or --ndjson' };
    if (values.json && files.length > 1) return { do: 'refuse', because: '--json takes one file; --ndjson takes many' };
    return { do: 'read', format: values.ndjson ? 'ndjson' : values.json ? 'json' : 'view', files };
  } catch (error) {
    return { do: 'refuse', because: error instanceof Error ? error.message : String(error) };
  }
}

import { parseArgs } from 'node:util';

export const USAGE = `npm start                          the whole pipeline on this machine, on the bundled articles
npm start -- FILE...               the same on your files; a folder stands for the files in it
npm start -- --watch FOLDER        goes on: summarizes what is dropped into FOLDER, until Ctrl-C
  --data FOLDER                    keeps everything in FOLDER instead of riftwire-data
  --again                          summarizes anew what was published before

An article is put into the inbox, an event into the queue; it is read, analyzed and published: the summary (JSON) is
stored, and the mail that a subscriber would get lies in the outbox and is printed. What fails is tried five times and
then lies among the dead letters. An unchanged file is published once.

Ends with 0 if every article was published or skipped for a reason, 1 if one failed, 2 if it was called wrongly.
`;

/** What the command line asks for. */
export type Command = { readonly do: 'help' } | { readonly do: 'refuse'; readonly because: string } | RunCommand;

export interface RunCommand {
  readonly do: 'run';
  /** Files and folders; none: the bundled articles. */
  readonly paths: readonly string[];
  readonly watch: string | undefined;
  readonly data: string;
  readonly again: boolean;
}

const OPTIONS = {
  watch: { type: 'string' },
  data: { type: 'string', default: 'riftwire-data' },
  again: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. Never throws: a mistake is a command to refuse. */
export function parseOptions(args: readonly string[]): Command {
  try {
    const { values, positionals: paths } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { do: 'help' };
    if (values.watch !== undefined && paths.length > 0) {
      return { do: 'refuse', because: '--watch takes one folder and no files besides' };
    }
    return { do: 'run', paths, watch: values.watch, data: values.data, again: values.again };
  } catch (error) {
    return { do: 'refuse', because: error instanceof Error ? error.message : String(error) };
  }
}

import { parseArgs } from 'node:util';
import type { Command } from '../operate/run-command.ts';
import { STACK } from '../operate/stack-outputs.ts';

export const USAGE = `npm run backfill -- s3://BUCKET/PREFIX   queues the articles that are in a bucket already
  --dry-run                              counts them, and queues none
  --checkpoint FILE                      where it notes how far it is (riftwire-backfill.json): called again after an
                                         interruption, it goes on from there
  --stack NAME                           another stack than ${STACK}

Each article goes through the queue as if it were uploaded now. What was published or skipped before is not told of
again, so nobody gets a mail twice; but subscribers get a mail for each article that is new to them. The bucket has to
be one that the function may read: the stack's own, or the one in riftwire:articlesBucket.
`;

export interface BackfillWork {
  readonly do: 'backfill';
  readonly bucket: string;
  readonly prefix: string;
  readonly dryRun: boolean;
  readonly checkpoint: string;
  readonly stack: string;
}

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  checkpoint: { type: 'string', default: 'riftwire-backfill.json' },
  stack: { type: 'string', default: STACK },
  help: { type: 'boolean', short: 'h' },
} as const;

const S3_URI = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>.*))?$/s;

/** Reads the arguments after the command's name. Never throws: a mistake is a command to refuse. */
export function parseOptions(args: readonly string[]): Command<BackfillWork> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (values.help) return { do: 'help' };
    const [uri, ...more] = positionals;
    if (uri === undefined || more.length > 0) return { do: 'refuse', because: 'name one s3://BUCKET/PREFIX' };
    const { bucket, prefix = '' } = S3_URI.exec(uri)?.groups ?? {};
    if (bucket === undefined) return { do: 'refuse', because: `expected s3://BUCKET/PREFIX; came ${uri}` };
    const { checkpoint, stack, 'dry-run': dryRun } = values;
    return { do: 'backfill', bucket, prefix, dryRun, checkpoint, stack };
  } catch (error) {
    return { do: 'refuse', because: error instanceof Error ? error.message : String(error) };
  }
}

import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import type { Corpus } from './corpora.ts';

export interface TrainCommand {
  readonly corpora: readonly Corpus[];
  /** Ids of articles that are neither learned from nor measured on. */
  readonly leftOut: readonly string[];
  /** The folder that the model and its card are written to. */
  readonly out: string;
}

export const USAGE = `usage: npm run train -- FILE[:WEIGHT]... [--leave-out FOLDER] [--out FOLDER]

Learns the attribution model from annotated articles and writes attributions.bin.gz and MODEL-CARD.md.
The same files give the same bytes. Two processors take two to four minutes for a thousand articles.

FILE        one JSON object a line, an article each:
              id            a name of its own; it also decides which articles are held out to measure on (one in five)
              text          the article; every line that is not empty is a paragraph
              attributions  everything that the article attributes to somebody, each with
                content     [[start, end], ...]: what is attributed; two parts and more where "he said" interrupts it
                source      [[start, end]] or []: the words that name who it is from
                cue         [[start, end]] or []: the words that attribute ("has denied", "according to")
                form        "direct" (all of it quoted), "mixed" or "indirect"
                statement   true for what was said, written or announced; false for views, wishes and findings
              discard       [[start, end], ...], may be left out: stretches that nobody annotated
            Offsets count UTF-16 units, as JavaScript does; the end is exclusive.
WEIGHT      how much each article of the file counts (1 unless given). Put articles of the kind that the model is to read
            first: the confidence is fitted to the first file. Some two hundred of your own, weighted 5, do much.
--leave-out names articles (by the names of the files in the folder, without extension) that are not learned from.
--out       where the model goes: lambdas/summarize/model unless given.
`;

const MODEL_FOLDER = 'lambdas/summarize/model';

/** Reads the arguments of the command; undefined where they ask for help. */
export function readArguments(args: readonly string[]): TrainCommand | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'leave-out': { type: 'string' },
      out: { type: 'string', default: MODEL_FOLDER },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help || positionals.length === 0) return undefined;
  const folder = values['leave-out'];
  return { corpora: positionals.map(corpusOf), leftOut: folder === undefined ? [] : idsIn(folder), out: values.out };
}

function corpusOf(argument: string): Corpus {
  const [, path, weight] = /^(?<path>.+?)(?::(?<weight>\d+(?:\.\d+)?))?$/.exec(argument) ?? [];
  return { path: path ?? argument, weight: Number(weight ?? 1) };
}

function idsIn(folder: string): string[] {
  return readdirSync(folder).map((name) => basename(name, extname(name)));
}

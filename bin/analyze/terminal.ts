import { type Paint, painter } from './paint.ts';

/** Where the command writes, and what can be shown there. */
export interface Terminal {
  /** To standard output. */
  write(text: string): void;
  /** To standard error. */
  complain(text: string): void;
  readonly paint: Paint;
  readonly columns: number;
  /** How progress can be told: rewriting one line, in a line now and then, or not at all (the output itself shows it). */
  readonly progress: 'live' | 'lines';
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const USUAL_COLUMNS = 80;
const FEWEST_COLUMNS = 40;
const MOST_COLUMNS = 100; // longer lines are hard to read, however wide the window is

/** The terminal behind two streams: with color and live progress only where somebody looks. */
export function terminal(out: Output, err: Output, env: Readonly<Record<string, string | undefined>>): Terminal {
  const color = out.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  return {
    write: (text) => void out.write(text),
    complain: (text) => void err.write(text),
    paint: painter(color),
    columns: Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, out.columns || USUAL_COLUMNS)), // 0: it does not know
    progress: err.isTTY === true && out.isTTY !== true ? 'live' : 'lines',
  };
}

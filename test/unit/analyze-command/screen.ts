import { type Terminal, terminal } from '../../../bin/analyze/terminal.ts';

/** A terminal that keeps what was written to it. */
export interface Screen extends Terminal {
  readonly out: string[];
  readonly err: string[];
}

/** A screen that somebody looks at, or streams that a program reads. */
export function screen(
  looked: { out?: boolean; err?: boolean; columns?: number } = {},
  env: Record<string, string> = {},
): Screen {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = { write: (text: string) => out.push(text), isTTY: looked.out === true, columns: looked.columns ?? 80 };
  const stderr = { write: (text: string) => err.push(text), isTTY: looked.err === true };
  return { ...terminal(stdout, stderr, env), out, err };
}

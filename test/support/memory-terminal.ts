import { painter } from '../../bin/analyze/paint.ts';
import type { Terminal } from '../../bin/analyze/terminal.ts';

/** A terminal without color that remembers what was written. */
export function memoryTerminal(): Terminal & { readonly out: () => string; readonly err: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    write: (text) => void out.push(text),
    complain: (text) => void err.push(text),
    paint: painter(false),
    columns: 80,
    progress: 'lines',
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

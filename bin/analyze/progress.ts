import type { Terminal } from './terminal.ts';

/** Tells how far a batch is. */
export interface Progress {
  begin(file: string): void;
  /** Before anything else is written. */
  end(): void;
  finish(): void;
}

const FEW = 20; // a batch that is done before anybody wonders
const LINES_EVERY = 100;
const CLEAR_LINE = '\r\u001b[K';

/** Progress on standard error, for batches long enough to need it. */
export function progress(total: number, { complain, progress: how, columns }: Terminal): Progress {
  const silent = { begin: () => {}, end: () => {}, finish: () => {} };
  if (total <= FEW) return silent;
  let done = 0;
  if (how === 'lines') {
    const end = () => {
      done += 1;
      if (done % LINES_EVERY === 0) complain(`${done} of ${total} files\n`);
    };
    return { ...silent, end };
  }
  return {
    begin: (file) => complain(`${CLEAR_LINE}${`${done + 1} of ${total}  ${file}`.slice(0, columns - 1)}`),
    end: () => {
      done += 1;
      complain(CLEAR_LINE);
    },
    finish: () => complain(`${done} files\n`),
  };
}

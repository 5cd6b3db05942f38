import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { ArticleRejected, type RejectionReason } from '../errors.ts';
import type { Draft } from './draft.ts';
import { MAX_GROWTH_BYTES, MAX_READING_MS, MAX_WORKER_HEAP_MB } from './limits.ts';
import type { ArticleFile } from './source.ts';

/** What the worker answers: an Error does not cross threads with its class. */
export type Answer =
  | { readonly draft: Draft }
  | { readonly rejected: RejectionReason; readonly detail: string }
  | { readonly failed: unknown };

/**
 * Reads a file in a thread that is ended when it takes too long or too much memory. One thread is kept for the next
 * file; files wait for one another.
 * @throws ArticleRejected what the format says, or `too-complex` where a limit was reached
 */
export function readInWorker(file: ArticleFile): Promise<Draft> {
  const reading = turn.then(() => readWith(idle && idle.threadId > 0 ? idle : startWorker(), file));
  turn = reading.catch(() => undefined);
  return reading;
}

// A thread costs 50 ms to start and is no state that anybody sees: the only variables of this room.
let idle: Worker | undefined;
let turn: Promise<unknown> = Promise.resolve();

async function readWith(worker: Worker, file: ArticleFile): Promise<Draft> {
  idle = undefined;
  worker.ref();
  const answer = await answerOf(worker, file);
  worker.unref();
  if ('stopped' in answer) {
    void worker.terminate();
    throw new ArticleRejected('too-complex', answer.stopped);
  }
  if (worker.threadId > 0) idle = worker; // -1 once it has ended
  return draftOf(answer);
}

function answerOf(worker: Worker, file: ArticleFile): Promise<Answer | Stopped> {
  const listeners = new AbortController();
  const { signal } = listeners;
  const answers = [
    once(worker, 'message', { signal }).then(([answer]): Answer => answer), // an 'error' event makes it fail
    once(worker, 'exit', { signal }).then(([code]) => ({ failed: new Error(`the thread ended with ${code}`) })),
    wait(MAX_READING_MS, TOO_LONG, { signal }),
    growth(signal),
  ];
  const bytes = new Uint8Array(file.bytes); // a copy: what lies beside it in a shared buffer stays here
  worker.postMessage({ ...file, bytes }, [bytes.buffer]);
  for (const answer of answers) answer.catch(() => undefined); // those that are called off
  const first = Promise.race(answers).catch((failed) => (isOutOfMemory(failed) ? TOO_MUCH_MEMORY : { failed }));
  return first.finally(() => listeners.abort());
}

/** Why reading was ended from outside. */
interface Stopped {
  readonly stopped: string;
}

const TOO_LONG: Stopped = { stopped: `not read within ${MAX_READING_MS / 1000} seconds` };
const TOO_MUCH_MEMORY: Stopped = { stopped: 'takes too much memory to read' };

/** Settles when the whole process has grown too far: buffers count in no thread's heap. */
async function growth(signal: AbortSignal): Promise<Stopped> {
  const before = process.memoryUsage.rss();
  while (process.memoryUsage.rss() - before < MAX_GROWTH_BYTES) await wait(WATCH_EVERY_MS, undefined, { signal });
  return TOO_MUCH_MEMORY;
}

const WATCH_EVERY_MS = 20;

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function draftOf(answer: Answer): Draft {
  if ('draft' in answer) return answer.draft;
  if ('rejected' in answer) throw new ArticleRejected(answer.rejected, answer.detail);
  throw answer.failed;
}

function startWorker(): Worker {
  const bundled = new URL('./document-worker.mjs', import.meta.url);
  const worker = existsSync(fileURLToPath(bundled)) ? new Worker(bundled, LIMITS) : startFromSource();
  return worker.on('error', () => undefined); // heard while a file is read; what comes later concerns nobody
}

const LIMITS: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: MAX_WORKER_HEAP_MB } };

/** Outside of a bundle the thread needs what reads TypeScript, whatever started this process. */
function startFromSource(): Worker {
  const reader = import.meta.resolve('tsx/esm/api');
  const source = new URL('./document-worker.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(reader)}).then(({ register }) => { register(); return import(${JSON.stringify(source)}); });`;
  return new Worker(start, { ...LIMITS, eval: true });
}

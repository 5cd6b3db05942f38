// An entry point of its own in the bundle, beside handler.ts: isolation.ts starts it as a thread.
import { parentPort } from 'node:worker_threads';
import { ArticleRejected } from '../errors.ts';
import type { Answer } from './isolation.ts';
import { readDraft } from './read-draft.ts';
import type { ArticleFile } from './source.ts';

// PDF.js leaves promises of pages behind that nobody waits for any more when a file is rejected.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', async (file: ArticleFile) => parentPort?.postMessage(await answer(file)));

async function answer(file: ArticleFile): Promise<Answer> {
  try {
    return { draft: await readDraft(file) };
  } catch (error) {
    if (!(error instanceof ArticleRejected)) return { failed: error };
    return { rejected: error.reason, detail: error.message.slice(error.reason.length + 2) };
  }
}

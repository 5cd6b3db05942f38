import type { Article } from '../analyze/model.ts';
import { finishArticle } from './finish.ts';
import { readInWorker } from './isolation.ts';
import { recognize } from './read-draft.ts';
import type { ArticleFile } from './source.ts';

/**
 * Reads an article out of a file of any format that formats/index.ts lists, gzip'd or not.
 * @throws ArticleRejected where the file can't be read, with a named reason
 */
export async function parseArticle(file: ArticleFile): Promise<Article> {
  const { file: unpacked, risky, read } = recognize(file);
  return finishArticle(risky ? await readInWorker(unpacked) : await read());
}

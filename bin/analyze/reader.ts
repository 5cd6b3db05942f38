import { readFile } from 'node:fs/promises';
import type { Analysis, Article } from '../../lambdas/summarize/analyze/model.ts';
import { ArticleRejected } from '../../lambdas/summarize/errors.ts';
import { parseArticle } from '../../lambdas/summarize/read/parse-article.ts';

/** What became of a file. */
export type Reading = Read | Unread;

export interface Read {
  readonly file: string;
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface Unread {
  readonly file: string;
  readonly error: { readonly reason: string; readonly message: string };
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'this is a directory, not a file',
  EACCES: 'no permission to read it',
};

/** A function that reads and analyzes a file. It never rejects: what fails is told. */
export function reader(analyze: (article: Article) => Analysis): (file: string) => Promise<Reading> {
  return async (file) => {
    try {
      const article = await parseArticle({ bytes: await readFile(file), name: file });
      return { file, article, analysis: analyze(article) };
    } catch (error) {
      return { file, error: explained(error) };
    }
  };
}

function explained(error: unknown): Unread['error'] {
  if (error instanceof ArticleRejected) return { reason: error.reason, message: error.message };
  if (!(error instanceof Error)) return { reason: 'failed', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = FILE_ERRORS[code];
  return known === undefined ? { reason: 'failed', message: error.message } : { reason: 'unreadable', message: known };
}

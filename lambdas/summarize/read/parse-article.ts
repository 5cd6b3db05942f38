import type { Article } from '../analyze/model.ts';
import { ArticleRejected } from '../errors.ts';
import { declaredEncoding, decodeText } from './charset.ts';
import type { Draft } from './draft.ts';
import { finishArticle } from './finish.ts';
import { BINARY_FORMATS, TEXT_FORMATS } from './formats/index.ts';
import { gunzip } from './gunzip.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES, megabytes } from './limits.ts';
import { refuseOtherTypes } from './sniff.ts';
import { type ArticleFile, extensionOf, type Source } from './source.ts';

/**
 * Reads an article out of a file of any format that formats/index.ts lists, gzip'd or not.
 * @throws ArticleRejected where the file can't be read, with a named reason
 */
export async function parseArticle(file: ArticleFile): Promise<Article> {
  return finishArticle(await readDraft(file));
}

async function readDraft(file: ArticleFile): Promise<Draft> {
  const source = { ...file, bytes: gunzip(checkSize(file.bytes, MAX_FILE_BYTES)), extension: extensionOf(file.name) };
  const binary = BINARY_FORMATS.find((format) => format.recognizes(source));
  if (binary) return binary.read(source, readDraft);
  refuseOtherTypes(source.bytes);
  return readTextDraft(source);
}

async function readTextDraft(source: Source): Promise<Draft> {
  checkSize(source.bytes, MAX_TEXT_BYTES);
  const text = decodeText(source.bytes, declaredEncoding(source.bytes, source.contentType));
  checkText(text);
  const textSource = { ...source, text };
  const format = TEXT_FORMATS.find((candidate) => candidate.recognizes(textSource));
  if (!format) throw new ArticleRejected('unsupported-type', 'no format takes this file');
  return format.read(textSource, readDraft);
}

function checkSize(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length === 0) throw new ArticleRejected('empty', 'the file has no bytes');
  if (bytes.length <= most) return bytes;
  throw new ArticleRejected('too-large', `${megabytes(bytes.length)}; at most ${megabytes(most)} are read`);
}

const MOST_CONTROLS = 0.02; // stray zero bytes and form feeds occur in text; programs and data have a fifth and more

function checkText(text: string): void {
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (controls > sample.length * MOST_CONTROLS)
    throw new ArticleRejected('not-text', 'bytes that are no text in any encoding');
  if (!/\S/.test(text)) throw new ArticleRejected('empty', 'the file has nothing but white space');
}

import { ArticleRejected } from '../errors.ts';
import { declaredEncoding, decodeText } from './charset.ts';
import { checkParagraphs, type Draft } from './draft.ts';
import type { Format, TextFormat } from './formats/format.ts';
import { BINARY_FORMATS, TEXT_FORMATS } from './formats/index.ts';
import { gunzip } from './gunzip.ts';
import { checkSize, MAX_FILE_BYTES, MAX_TEXT_BYTES } from './limits.ts';
import { refuseOtherText, refuseOtherTypes } from './sniff.ts';
import { type ArticleFile, extensionOf, type Source, type TextSource } from './source.ts';

/** A file of which the format is known, ready to be read. */
export interface Recognized {
  /** The file without any gzip layer. */
  readonly file: ArticleFile;
  /** Whether reading it takes a parser that a hostile file could hang or bloat. */
  readonly risky: boolean;
  readonly read: () => Promise<Draft>;
}

/**
 * Tells the format of a file, by content first.
 * @throws ArticleRejected where it is empty, too large, no text, or of a type that is not read
 */
export function recognize(file: ArticleFile): Recognized {
  const bytes = gunzip(checkSize(file.bytes, MAX_FILE_BYTES));
  const source = { ...file, bytes, extension: extensionOf(file.name) };
  const binary = BINARY_FORMATS.find((format) => format.recognizes(source));
  if (binary) return recognized(binary, source);
  refuseOtherTypes(bytes);
  const textSource = decoded(source);
  refuseOtherText(textSource.text);
  return recognized(textFormatOf(textSource), textSource);
}

/** Reads a file, or one that lies inside it, in this thread. */
export async function readDraft(file: ArticleFile): Promise<Draft> {
  return recognize(file).read();
}

function recognized<S extends Source>(format: Format<S>, source: S): Recognized {
  const { bytes, name, contentType } = source;
  return {
    file: { bytes, name, ...(contentType && { contentType }) },
    risky: format.risky,
    read: () => readSafely(format, source),
  };
}

/** No reader touches a network or a disk, so what it stumbles over it would stumble over again: rejected, not retried. */
async function readSafely<S extends Source>(format: Format<S>, source: S): Promise<Draft> {
  try {
    return checkParagraphs(await format.read(source, readDraft));
  } catch (cause) {
    if (cause instanceof ArticleRejected || isMissingCode(cause)) throw cause;
    throw new ArticleRejected('malformed', `a ${format.name} file that does not keep to its format (${cause})`, {
      cause,
    });
  }
}

function isMissingCode(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_MODULE');
}

function decoded(source: Source): TextSource {
  checkSize(source.bytes, MAX_TEXT_BYTES);
  return { ...source, text: checkText(decodeText(source.bytes, declaredEncoding(source.bytes, source.contentType))) };
}

function textFormatOf(source: TextSource): TextFormat {
  const format = TEXT_FORMATS.find((candidate) => candidate.recognizes(source));
  if (!format) throw new ArticleRejected('unsupported-type', 'no format takes this file');
  return format;
}

const MOST_CONTROLS = 0.02; // stray zero bytes and form feeds occur in text; programs and data have a fifth and more

function checkText(text: string): string {
  if (!/\S/.test(text)) throw new ArticleRejected('empty', 'the file has nothing but white space');
  const sample = text.slice(0, 100_000);
  const controls = sample.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (controls <= sample.length * MOST_CONTROLS) return text;
  throw new ArticleRejected('not-text', 'bytes that are no text in any encoding');
}

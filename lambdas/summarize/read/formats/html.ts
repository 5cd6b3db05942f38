import type { Draft } from '../draft.ts';
import { readPage } from '../html/page.ts';
import type { TextSource } from '../source.ts';

/** A saved web page, AMP or not. */
export function readHtml({ text }: TextSource): Draft {
  return readPage(text);
}

import type { Draft } from '../draft.ts';
import { findParagraphs } from '../paragraphs.ts';
import type { TextSource } from '../source.ts';

/** The text unchanged, so that offsets point into the decoded file itself. */
export function readPlainText({ text }: TextSource): Draft {
  return { text, paragraphs: findParagraphs(text), tagged: [] };
}

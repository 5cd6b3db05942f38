import { ArticleRejected } from '../errors.ts';

/** What an article file may cost at most. Real articles stay far below; what exceeds them is rejected by name. */

const MEGABYTE = 1_000_000;

/** No upload of any format is looked at beyond this: the largest one allowed is a PDF. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** Text, Markdown, HTML, RTF, mail and JSON: a long read has 0.1 MB, a heavy saved page 2 MB. */
export const MAX_TEXT_BYTES = 5 * MEGABYTE;

/** What one layer of gzip may unfold to. */
export const MAX_UNZIPPED_BYTES = 20 * MEGABYTE;

/** Files inside a DOCX, ODT or EPUB: a document has 30, an illustrated book 500. */
export const MAX_ENTRIES = 2_000;

/** What one file of an archive may unpack to. */
export const MAX_ENTRY_BYTES = 20 * MEGABYTE;

/** What all files that are read from one archive may unpack to. */
export const MAX_UNPACKED_BYTES = 40 * MEGABYTE;

/** A press release has 2 pages, a report 40. */
export const MAX_PDF_PAGES = 100;

/** What one compressed stream of a PDF may unfold to; a page of text has 0.1 MB, a picture up to 40. */
export const MAX_STREAM_BYTES = 32 * MEGABYTE;
export const MAX_PICTURE_BYTES = 64 * MEGABYTE;

/** What all of a PDF's compressed streams but pictures may unfold to. */
export const MAX_STREAMS_BYTES = 100 * MEGABYTE;

/** Twice the largest of 1,171 real pages (10,110 elements). */
export const MAX_ELEMENTS = 20_000;

/** Five times the deepest of 1,171 real pages (51 levels). */
export const MAX_DEPTH = 256;

/** A book of 300 pages has about 5,000; more is no article and costs analysis without end. */
export const MAX_PARAGRAPHS = 20_000;

/**
 * What is analyzed of one file: a report of 100 pages. A long read has 100,000 characters, and analysis takes some five
 * seconds for three times as much; a whole book would take minutes.
 */
export const MAX_ARTICLE_CHARACTERS = 300_000;

/** A page that takes longer is built to hang: real ones take 0.02 to 0.5 s. */
export const MAX_READING_MS = 8_000;

/** What a worker's heap may hold: half of the function's smallest memory; 5 MB of HTML take about 120. */
export const MAX_WORKER_HEAP_MB = 256;

/** How far reading one file may let the whole process grow, buffers outside of any heap included. */
export const MAX_GROWTH_BYTES = 350 * MEGABYTE;

/** Refuses what is empty or has more bytes than allowed; returns it otherwise. */
export function checkSize(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length === 0) throw new ArticleRejected('empty', 'the file has no bytes');
  if (bytes.length <= most) return bytes;
  throw new ArticleRejected('too-large', `${megabytes(bytes.length)}; at most ${megabytes(most)} are read`);
}

/** Bytes as people read them: "5.2 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

/** What an article file may cost at most. Real articles stay far below; what exceeds them is rejected by name. */

const MEGABYTE = 1_000_000;

/** No upload of any format is looked at beyond this: the largest one allowed is a PDF. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** Text, Markdown, HTML, RTF, mail and JSON: a long read has 0.1 MB, a heavy saved page 2 MB. */
export const MAX_TEXT_BYTES = 5 * MEGABYTE;

/** What one layer of gzip may unfold to. */
export const MAX_UNZIPPED_BYTES = 20 * MEGABYTE;

/** Twice the largest of 1,171 real pages (10,110 elements). */
export const MAX_ELEMENTS = 20_000;

/** Five times the deepest of 1,171 real pages (51 levels). */
export const MAX_DEPTH = 256;

/** A book of 300 pages has about 5,000; more is no article and costs analysis without end. */
export const MAX_PARAGRAPHS = 20_000;

/** Bytes as people read them: "5.2 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

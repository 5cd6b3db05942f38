import type { Claim } from './claims.ts';

/**
 * Where the summary of an upload lies, and the text that its spans point into: `summaries/<key of the article>/<id>.json`
 * and `.txt`, so that all versions of an article lie together and the path says which article it is.
 */
export function summaryKeys({ id, upload }: Claim): { readonly summary: string; readonly text: string } {
  const place = `summaries/${cutToBytes(upload.key, MAX_KEY_BYTES - `summaries//${id}.json`.length)}/${id}`;
  return { summary: `${place}.json`, text: `${place}.txt` };
}

/** The longest key that S3 takes: an article's may have this length already. */
const MAX_KEY_BYTES = 1024;

/** Cuts between code points; the id that follows keeps what was cut alike apart. */
function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}

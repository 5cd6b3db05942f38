import { gunzipSync } from 'node:zlib';
import { ArticleRejected } from '../errors.ts';
import { MAX_UNZIPPED_BYTES, megabytes } from './limits.ts';

/** Takes off one layer of gzip, if there is one. Throws ArticleRejected where it unfolds too far or is broken. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes;
  const inner = inflate(bytes);
  if (isGzip(inner)) throw new ArticleRejected('too-complex', 'gzip inside gzip; one layer is unpacked');
  return inner;
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNZIPPED_BYTES });
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new ArticleRejected('too-large', `gzip of more than ${megabytes(MAX_UNZIPPED_BYTES)}`, { cause });
    }
    throw new ArticleRejected('malformed', 'a gzip file that is damaged or cut short', { cause });
  }
}

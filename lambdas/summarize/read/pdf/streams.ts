import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { ArticleRejected } from '../../errors.ts';
import { MAX_PICTURE_BYTES, MAX_STREAM_BYTES, MAX_STREAMS_BYTES, megabytes } from '../limits.ts';
import { fromAscii85, fromAsciiHex, lzwLength } from './filters.ts';

/**
 * Unfolds every compressed stream of a PDF without keeping it, before a PDF reader does: one of 1.9 MB was seen to
 * unfold to 4.3 GB.
 * @throws ArticleRejected `too-large` or `too-complex`
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  let total = 0;
  for (const { filters, isPicture, data } of streamsIn(bytes)) {
    const chain = filters.filter((filter) => COMPRESSES.test(filter));
    if (chain.length > 1) throw new ArticleRejected('too-complex', 'a PDF that compresses its data several times over');
    const most = isPicture ? MAX_PICTURE_BYTES : MAX_STREAM_BYTES;
    const size = await unfoldedSize(filters, data, most);
    total += isPicture ? 0 : size;
    if (size > most) throw tooLarge('a stream', most);
    if (total > MAX_STREAMS_BYTES) throw tooLarge('streams', MAX_STREAMS_BYTES);
  }
}

interface Stream {
  readonly filters: readonly string[];
  readonly isPicture: boolean;
  readonly data: Uint8Array;
}

const COMPRESSES = /^(?:FlateDecode|Fl|LZWDecode|LZW)$/;
const DICTIONARY_BYTES = 4_000; // a stream's dictionary is short and stands right before it

function* streamsIn(bytes: Uint8Array): Generator<Stream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let from = 0;
  for (let at = file.indexOf('stream', from); at >= 0; at = file.indexOf('stream', from)) {
    const start = at + 'stream'.length + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    const stop = end < 0 ? file.length : end;
    const before = file.toString('latin1', Math.max(from, at - DICTIONARY_BYTES), at);
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    if (dictionary.trimEnd().endsWith('>>')) yield streamOf(dictionary, file.subarray(start, stop));
    from = stop + 'endstream'.length;
    if (from >= file.length) return;
  }
}

function streamOf(dictionary: string, data: Uint8Array): Stream {
  const named = /\/(?:Filter|F)\s{0,5}(?<names>\[[^\]]{0,300}\]|\/\w{1,20})/.exec(dictionary)?.groups?.names ?? '';
  const filters = [...named.matchAll(/\/(\w{1,20})/g)].flatMap(([, name]) => name ?? []);
  return { filters, isPicture: /\/Subtype\s{0,5}\/Image\b/.test(dictionary), data };
}

/** Letters are undone first, then what compresses is measured; anything else is as large as it is. */
async function unfoldedSize(filters: readonly string[], data: Uint8Array, most: number): Promise<number> {
  const [first = '', ...rest] = filters;
  if (/^(?:ASCII85Decode|A85)$/.test(first)) return unfoldedSize(rest, fromAscii85(data), most);
  if (/^(?:ASCIIHexDecode|AHx)$/.test(first)) return unfoldedSize(rest, fromAsciiHex(data), most);
  if (/^(?:FlateDecode|Fl)$/.test(first)) return inflatedSize(data, most);
  if (/^(?:LZWDecode|LZW)$/.test(first)) return lzwLength(data, most);
  return /^(?:RunLengthDecode|RL)$/.test(first) ? data.length * LONGEST_RUN : data.length;
}

const LONGEST_RUN = 64; // two bytes stand for up to 128

async function inflatedSize(data: Uint8Array, most: number): Promise<number> {
  let size = 0;
  try {
    for await (const chunk of Readable.from([data]).pipe(createInflate())) {
      size += chunk.length;
      if (size > most) break;
    }
  } catch {
    return size; // damaged, or encrypted: what could be unfolded counts
  }
  return size;
}

function tooLarge(what: string, most: number): ArticleRejected {
  return new ArticleRejected('too-large', `a PDF with ${what} of more than ${megabytes(most)}`);
}

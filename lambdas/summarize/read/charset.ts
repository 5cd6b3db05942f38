/**
 * Decodes text of unknown encoding: byte order mark, the zero bytes of UTF-16 without one, UTF-8, the encoding that the
 * file declares, and windows-1252 last, which takes any bytes.
 * @returns the text without its byte order mark, otherwise unchanged
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const unicode = markedEncoding(bytes) ?? utf16WithoutMark(bytes);
  if (unicode) return new TextDecoder(unicode).decode(bytes);
  return strictUtf8(bytes) ?? damagedUtf8(bytes) ?? declaredText(bytes, declared) ?? windows1252(bytes);
}

/** The encoding that an HTML or XML file names in its first lines, or that a content type names. */
export function declaredEncoding(bytes: Uint8Array, contentType = ''): string | undefined {
  const head = windows1252(bytes.subarray(0, DECLARATION_BYTES));
  const pattern = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?(?<name>[\w:.-]{2,40})/i;
  return (pattern.exec(contentType) ?? pattern.exec(head))?.groups?.name;
}

const DECLARATION_BYTES = 2_048; // browsers look for it in the first 1,024; saved pages put a comment before it

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

const SAMPLE_BYTES = 4_096;

/** In UTF-16 of a Latin script every other byte is zero, always on the same side. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 1].map((side) => sample.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.3;
  const least = sample.length * 0.02;
  if (odd > most && even < least) return 'utf-16le';
  return even > most && odd < least ? 'utf-16be' : undefined;
}

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes (a file cut in the middle of a letter, two files glued together) is still UTF-8. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken * 4 <= whole ? text : undefined;
}

function declaredText(bytes: Uint8Array, declared: string | undefined): string | undefined {
  if (!declared || /^(?:utf-?(?:8|16)|windows-1252|cp1252|iso-?8859-1$|latin-?1$|us-ascii)/i.test(declared))
    return undefined;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return undefined; // a name that no browser knows either
  }
}

function windows1252(bytes: Uint8Array): string {
  return mended(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Puts the quotation marks and dashes of windows-1252 back into text that was decoded as Latin-1, as TextDecoder of many
 * a Node 20, 22 and 24 does (https://github.com/nodejs/node/issues/60888). Nobody writes the control characters that
 * stand there otherwise.
 */
export function mended(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character);
}

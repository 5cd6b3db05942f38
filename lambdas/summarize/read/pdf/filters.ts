// What is needed to measure a PDF's streams without a PDF reader; see ISO 32000-1, 7.4.

/** Undoes ASCII85: five characters for four bytes, "z" for four zeros, "~>" at the end. */
export function fromAscii85(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length * 4); // all of them may be "z"
  let length = 0;
  let digits = 0;
  let value = 0;
  for (const character of data) {
    if (character === TILDE) break;
    if (character === LOWER_Z && digits === 0) length += 4;
    if (character < EXCLAMATION || character > LOWER_U) continue;
    value = value * 85 + character - EXCLAMATION;
    digits += 1;
    if (digits < 5) continue;
    for (const shift of [24, 16, 8, 0]) bytes[length++] = (value / 2 ** shift) & 0xff;
    digits = 0;
    value = 0;
  }
  return bytes.subarray(0, length); // of the last, incomplete group nothing is needed to measure
}

const EXCLAMATION = 33;
const LOWER_U = 117;
const LOWER_Z = 122;
const TILDE = 126;

/** Undoes hexadecimal digits. */
export function fromAsciiHex(data: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(data)
      .toString('latin1')
      .replace(/[^0-9a-f]/gi, ''),
    'hex',
  );
}

const CLEAR = 256;
const END = 257;

/** How many bytes LZW data unfolds to; stops counting beyond `most`. */
export function lzwLength(data: Uint8Array, most: number): number {
  let lengths: number[] = [];
  let total = 0;
  let before = 0;
  for (const code of lzwCodes(data, () => lengths.length)) {
    if (code === END || total > most) break;
    const isNew = code - FIRST_FREE >= lengths.length;
    const length = code < CLEAR ? 1 : isNew ? before + 1 : (lengths[code - FIRST_FREE] ?? 1);
    if (code !== CLEAR && before > 0) lengths.push(before + 1);
    if (code === CLEAR) lengths = [];
    total += code === CLEAR ? 0 : length;
    before = code === CLEAR ? 0 : length;
  }
  return total;
}

const FIRST_FREE = 258;

/** Codes of 9 to 12 bits, as wide as the table built so far asks for. */
function* lzwCodes(data: Uint8Array, tableLength: () => number): Generator<number> {
  let bits = 0;
  let buffer = 0;
  for (const byte of data) {
    buffer = ((buffer << 8) | byte) & 0xfffff;
    bits += 8;
    const width = Math.min(12, Math.max(9, Math.floor(Math.log2(FIRST_FREE + tableLength() + 1)) + 1));
    if (bits < width) continue;
    bits -= width;
    yield (buffer >> bits) & (2 ** width - 1);
  }
}

/** Reads a model file from front to back. Every function throws where the file ends too early. */
export interface ByteReader {
  readonly byte: () => number;
  readonly signedByte: () => number;
  readonly word: () => number;
  readonly float: () => number;
  /** A whole number of 0 and above, seven bits a byte, the lowest first. */
  readonly number: () => number;
  readonly atEnd: () => boolean;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (size: number): number => {
    if (at + size > bytes.length) throw new Error(`The attribution model is cut short: ${bytes.length} bytes`);
    at += size;
    return at - size;
  };
  const byte = () => view.getUint8(take(1));
  return {
    byte,
    signedByte: () => view.getInt8(take(1)),
    word: () => view.getUint32(take(4), true),
    float: () => view.getFloat32(take(4), true),
    number: () => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const next = byte();
        value += (next % 128) * factor;
        if (next < 128) return value;
      }
    },
    atEnd: () => at === bytes.length,
  };
}

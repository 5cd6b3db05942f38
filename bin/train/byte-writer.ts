/** Writes what `byteReader` reads. */
export interface ByteWriter {
  readonly byte: (value: number) => void;
  readonly word: (value: number) => void;
  readonly float: (value: number) => void;
  readonly number: (value: number) => void;
  readonly bytes: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  const written: number[] = [];
  const scratch = new DataView(new ArrayBuffer(4));
  const flush = () => {
    for (let index = 0; index < 4; index++) written.push(scratch.getUint8(index));
  };
  return {
    byte: (value) => {
      written.push(value & 255);
    },
    word: (value) => {
      scratch.setUint32(0, value >>> 0, true);
      flush();
    },
    float: (value) => {
      scratch.setFloat32(0, value, true);
      flush();
    },
    number: (value) => {
      let rest = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) written.push((rest % 128) + 128);
      written.push(rest);
    },
    bytes: () => Uint8Array.from(written),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sum } from './statistics.ts';

export interface BundleSize {
  readonly files: number;
  readonly kilobytes: number;
  /** Each file compressed, as in the archive that is uploaded. */
  readonly compressedKilobytes: number;
  /** The handler's own file, which every start reads; its chunks come on top as they are needed. */
  readonly handlerKilobytes: number;
  readonly modelKilobytes: number;
}

/** @param folder the bundled function */
export function measureBundle(folder: string): BundleSize {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }));
  const kilobytes = (wanted: (name: string) => boolean) =>
    sum(files.filter(({ name }) => wanted(name)).map(({ bytes }) => bytes.length)) / 1024;
  return {
    files: files.length,
    kilobytes: kilobytes(() => true),
    compressedKilobytes: sum(files.map(({ bytes }) => gzipSync(bytes, { level: 9 }).length)) / 1024,
    handlerKilobytes: kilobytes((name) => name === 'handler.mjs'),
    modelKilobytes: kilobytes((name) => name.endsWith('.bin.gz')),
  };
}

import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { ArticleRejected } from '../errors.ts';
import { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_UNPACKED_BYTES, megabytes } from './limits.ts';

/** Files of a ZIP archive by name, as text. */
export type Archive = ReadonlyMap<string, string>;

/**
 * Unpacks the wanted files of a ZIP archive.
 * @throws ArticleRejected `too-complex`, `too-large` or `malformed`; sizes are checked before anything is unpacked
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  const check = entryCheck(isWanted);
  try {
    return new Map(
      Object.entries(unzipSync(bytes, { filter: check })).map(([name, content]) => [name, strFromU8(content)]),
    );
  } catch (cause) {
    if (cause instanceof ArticleRejected) throw cause;
    throw new ArticleRejected('malformed', 'an archive that is damaged or cut short', { cause });
  }
}

/** The file of an archive; throws ArticleRejected `malformed` where it lacks it. */
export function fileOf(archive: Archive, name: string): string {
  const content = archive.get(name);
  if (content === undefined) throw new ArticleRejected('malformed', `an archive without ${name}`);
  return content;
}

function entryCheck(isWanted: (name: string) => boolean): (file: UnzipFileInfo) => boolean {
  let entries = 0;
  let total = 0;
  return ({ name, originalSize, size }) => {
    entries += 1;
    if (entries > MAX_ENTRIES) throw new ArticleRejected('too-complex', `an archive of more than ${MAX_ENTRIES} files`);
    if (!isWanted(name)) return false;
    total += Math.max(originalSize, size);
    if (originalSize > MAX_ENTRY_BYTES)
      throw tooLarge(`${name} unpacks to ${megabytes(originalSize)}`, MAX_ENTRY_BYTES);
    if (total > MAX_UNPACKED_BYTES) throw tooLarge('its files unpack to more', MAX_UNPACKED_BYTES);
    return true;
  };
}

function tooLarge(detail: string, most: number): ArticleRejected {
  return new ArticleRejected('too-large', `an archive of which ${detail}; at most ${megabytes(most)} are read`);
}

import { join } from 'node:path';
import { buildForText, buildWhole } from './builds.ts';
import { type ColdFormat, measureColdFormats } from './cold-formats.ts';
import { threadKilobytes } from './loaded-chunks.ts';
import { measureTextUpload, type TextUpload } from './text-upload.ts';

/** What it costs to read many formats. */
export interface FormatCosts {
  readonly cold: readonly ColdFormat[];
  /** Code of the thread in which all but text and Markdown are read. */
  readonly threadKilobytes: number;
  readonly textUpload: TextUpload;
}

/** @param folder for the builds */
export async function measureFormats(folder: string): Promise<FormatCosts> {
  const whole = await buildWhole(join(folder, 'whole'));
  const textOnly = await buildForText(join(folder, 'text-only'));
  return {
    textUpload: measureTextUpload(whole, textOnly),
    threadKilobytes: threadKilobytes(whole.metafile),
    cold: measureColdFormats(whole),
  };
}

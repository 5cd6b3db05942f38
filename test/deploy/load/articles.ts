import { extname } from 'node:path';
import { strToU8 } from 'fflate';
import { bundledFiles } from '../../../bin/bench/corpus.ts';
import type { Upload } from '../files/readable.ts';

/** As many uploads as asked for: the bundled articles in turn, each under a key of its own and with a line of its own. */
export function manyArticles(count: number): readonly Upload[] {
  const files = bundledFiles();
  return Array.from({ length: count }, (_, index) => {
    const file = files[index % files.length];
    if (file === undefined) throw new Error('no bundled articles');
    const extension = extname(file.name);
    const line = lineFor(extension, index);
    return { key: `load/${index}${extension}`, bytes: Buffer.concat([file.bytes, strToU8(line)]) };
  });
}

function lineFor(extension: string, index: number): string {
  const sentence = `Readers sent ${index + 1} letters about this report to the desk.`;
  return extension === '.html' ? `\n<p>${sentence}</p>\n` : `\n\n${sentence}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inColumns } from '../../../bin/bench/columns.ts';
import { formatKilobytes, threadKilobytes } from '../../../bin/bench/formats/loaded-chunks.ts';
import { SAMPLE_FILES } from '../../../bin/bench/formats/sample-files.ts';
import { parseArticle } from '../../../lambdas/summarize/read/parse-article.ts';
import { FERRY } from '../../fixtures/read/article.ts';

describe('the sample files', () => {
  test('have one for each format that is read', () => {
    const folder = new URL('../../../lambdas/summarize/read/formats/', import.meta.url);
    const formats = readdirSync(folder).filter((file) => !['format.ts', 'index.ts', 'recognize.ts'].includes(file));
    expect(new Set(SAMPLE_FILES.map(({ module }) => module))).toEqual(new Set(formats));
  });

  test.each(SAMPLE_FILES)('hold the same article: $format', async ({ path }) => {
    const { title, text } = await parseArticle({ bytes: readFileSync(path), name: path });
    expect(title).toBe(FERRY.title);
    for (const paragraph of FERRY.paragraphs) expect(text).toContain(paragraph);
  });
});

describe('the code that a format loads', () => {
  const chunk = (
    bytes: number,
    imports: readonly (readonly [string, 'import-statement' | 'dynamic-import'])[],
    entryPoint?: string,
  ) => ({
    bytes,
    inputs: {},
    exports: [],
    imports: imports.map(([path, kind]) => ({ path, kind })),
    ...(entryPoint && { entryPoint }),
  });
  const metafile = {
    inputs: {},
    outputs: {
      'worker.mjs': chunk(1024, [['shared.mjs', 'import-statement']], 'lambdas/summarize/read/document-worker.ts'),
      'shared.mjs': chunk(2048, [['pdf.mjs', 'dynamic-import']]),
      'pdf.mjs': chunk(
        4096,
        [
          ['shared.mjs', 'import-statement'],
          ['library.mjs', 'dynamic-import'],
        ],
        'lambdas/summarize/read/formats/pdf.ts',
      ),
      'library.mjs': chunk(8192, []),
    },
  };

  test('is its chunk and what that needs, without what its thread has', () => {
    expect(formatKilobytes(metafile, 'pdf.ts')).toBe(12);
  });

  test('is none of the thread’s own', () => expect(threadKilobytes(metafile)).toBe(3));

  test('is an error where the format has no chunk of its own: it would be loaded at every start', () => {
    expect(() => formatKilobytes(metafile, 'html.ts')).toThrow('no chunk of its own');
  });
});

test('columns are as wide as their widest cell, numbers at the right', () => {
  expect(
    inColumns(
      [
        ['format', 'ms'],
        ['PDF', '120'],
        ['HTML', '9'],
      ],
      ['left', 'right'],
    ),
  ).toBe('  format   ms\n  PDF     120\n  HTML      9');
});

import { fileURLToPath } from 'node:url';

/** A file of each format, all of the same article, and the module that reads it. */
export interface SampleFile {
  readonly format: string;
  readonly path: string;
  /** In lambdas/summarize/read/formats/. */
  readonly module: string;
}

const FOLDER = new URL('../../../test/fixtures/read/files/', import.meta.url);

export const SAMPLE_FILES: readonly SampleFile[] = (
  [
    ['text', 'ferry.txt', 'plain-text.ts'],
    ['text, gzip', 'ferry.txt.gz', 'plain-text.ts'],
    ['Markdown', 'ferry.md', 'markdown.ts'],
    ['HTML', 'ferry.html', 'html.ts'],
    ['MHTML', 'ferry.mhtml', 'mail.ts'],
    ['mail', 'ferry.eml', 'mail.ts'],
    ['PDF', 'ferry.pdf', 'pdf.ts'],
    ['DOCX', 'ferry.docx', 'docx.ts'],
    ['ODT', 'ferry.odt', 'odt.ts'],
    ['EPUB', 'ferry.epub', 'epub.ts'],
    ['RTF', 'ferry.rtf', 'rtf.ts'],
    ['ninjs', 'ferry.json', 'news-json.ts'],
    ['NewsML-G2', 'ferry.xml', 'news-xml.ts'],
  ] as const
).map(([format, name, module]) => ({ format, module, path: fileURLToPath(new URL(name, FOLDER)) }));

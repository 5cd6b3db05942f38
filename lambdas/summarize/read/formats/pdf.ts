import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { ArticleRejected } from '../../errors.ts';
import { isoDate } from '../dates.ts';
import { type Draft, draftOf } from '../draft.ts';
import { MAX_PDF_PAGES } from '../limits.ts';
import { blocksOf } from '../pdf/layout.ts';
import { linesOf, type Page, type Piece } from '../pdf/lines.ts';
import { checkStreams } from '../pdf/streams.ts';
import type { Source } from '../source.ts';
import { fullName } from './docx.ts';

/** A PDF with text in it: paragraphs and reading order from the order and the places in which words are drawn. */
export async function readPdf({ bytes }: Source): Promise<Draft> {
  await checkStreams(bytes);
  const document = await open(bytes);
  try {
    if (document.numPages > MAX_PDF_PAGES)
      throw new ArticleRejected('too-large', `a PDF of ${document.numPages} pages; at most ${MAX_PDF_PAGES} are read`);
    const pages = await readPages(document);
    const lines = pages.flatMap(linesOf);
    if (!/\p{L}{3}/u.test(lines.map((line) => line.text).join(' '))) throw new ArticleRejected('not-text', SCANNED);
    const draft = draftOf({}, blocksOf(lines, pages.length));
    const { title, ...facts } = await metadataOf(document);
    return { ...draft, ...facts, ...(title && !draft.headline && { title }) };
  } finally {
    await document.loadingTask.destroy();
  }
}

const SCANNED = 'a PDF of pictures, without text; run text recognition (OCR) on it first';

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  try {
    return await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, ...OFFLINE }).promise;
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    if (name === 'PasswordException')
      throw new ArticleRejected('encrypted', 'a PDF with a password; save it without', { cause });
    throw new ArticleRejected('malformed', 'a PDF that is damaged or cut short', { cause });
  }
}

/** Nothing but the file itself is used: no fonts of the system, no forms, no address. */
const OFFLINE = {
  useSystemFonts: false,
  disableFontFace: true,
  enableXfa: false,
  useWorkerFetch: false,
  disableAutoFetch: true,
  stopAtErrors: false,
} as const;

async function readPages(document: PDFDocumentProxy): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  return pages;
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { width, height, pieces: items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])) };
}

function pieceOf({
  str,
  transform,
  width,
  height,
}: {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): Piece {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(skew, scale) || height };
}

async function metadataOf(document: PDFDocumentProxy): Promise<Partial<Draft>> {
  const { info } = await document.getMetadata();
  const value = (key: string) => (key in info ? String(Reflect.get(info, key) ?? '').trim() : '');
  const title = value('Title');
  const created = /^D:(\d{4})(\d{2})(\d{2})/.exec(value('CreationDate'));
  const madeAt = created ? isoDate(`${created[1]}-${created[2]}-${created[3]}`) : undefined;
  return {
    ...(title.includes(' ') && !JUNK.test(title) && { title }),
    ...fullName(value('Author')),
    ...(madeAt && { madeAt }),
  };
}

/** What programs write there instead of a title. */
const JUNK = /\.(?:docx?|indd|pdf|qxd|odt|pages|html?)$|^(?:microsoft word|untitled|slide 1|document)/i;

import type { BinaryFormat, TextFormat } from './format.ts';
import { isHtml, isJson, isMail, isMarkdown, isPdf, isRtf, isXmlOf, isZipOfType, isZipWith } from './recognize.ts';

// A format is one file beside this one and one line here. Its code is loaded only when a file needs it.

const ODT = 'application/vnd.oasis.opendocument.text';
const EPUB = 'application/epub+zip';

/** Formats whose bytes are no text. The first that recognizes a file reads it. */
// biome-ignore format: one line a format
export const BINARY_FORMATS: readonly BinaryFormat[] = [
  { name: 'PDF', risky: true, recognizes: isPdf, read: async (source) => (await import('./pdf.ts')).readPdf(source) },
  { name: 'DOCX', risky: true, recognizes: isZipWith('word/document.xml'), read: async (source) => (await import('./docx.ts')).readDocx(source) },
  { name: 'ODT', risky: true, recognizes: isZipOfType(ODT), read: async (source) => (await import('./odt.ts')).readOdt(source) },
  { name: 'EPUB', risky: true, recognizes: isZipOfType(EPUB), read: async (source) => (await import('./epub.ts')).readEpub(source) },
  { name: 'RTF', risky: true, recognizes: isRtf, read: async (source) => (await import('./rtf.ts')).readRtf(source) },
];

/** Formats that are text. The first that recognizes a file reads it: news XML before HTML, plain text last. */
// biome-ignore format: one line a format
export const TEXT_FORMATS: readonly TextFormat[] = [
  { name: 'NewsML-G2 or NITF', risky: true, recognizes: isXmlOf('newsItem', 'newsMessage', 'nitf'), read: async (source) => (await import('./news-xml.ts')).readNewsXml(source) },
  { name: 'HTML', risky: true, recognizes: isHtml, read: async (source) => (await import('./html.ts')).readHtml(source) },
  { name: 'news JSON', risky: true, recognizes: isJson, read: async (source) => (await import('./news-json.ts')).readNewsJson(source) },
  { name: 'mail', risky: true, recognizes: isMail, read: async (source, readInner) => (await import('./mail.ts')).readMail(source, readInner) },
  { name: 'Markdown', risky: false, recognizes: isMarkdown, read: async (source) => (await import('./markdown.ts')).readMarkdown(source) },
  { name: 'plain text', risky: false, recognizes: () => true, read: async (source) => (await import('./plain-text.ts')).readPlainText(source) },
];

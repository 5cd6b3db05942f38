/** Files that hold no article text, told by their first bytes, and what to upload instead. */
export interface Signature {
  /** With its article: "a Word 97 document (.doc)". */
  readonly kind: string;
  readonly advice: string;
  /** Bytes in Latin-1. */
  readonly magic: string;
  readonly offset?: number;
}

const IMAGE = 'upload the text of the article';
const RECORDING = 'upload a transcript as text';
const ARCHIVE = 'upload the files that it holds, one by one';
const PROGRAM = 'upload an article';

/** The first that matches counts. */
export const SIGNATURES: readonly Signature[] = [
  { kind: 'a PNG image', advice: IMAGE, magic: '\x89PNG' },
  { kind: 'a JPEG image', advice: IMAGE, magic: '\xFF\xD8\xFF' },
  { kind: 'a GIF image', advice: IMAGE, magic: 'GIF8' },
  { kind: 'a TIFF image', advice: IMAGE, magic: 'II*\0' },
  { kind: 'a TIFF image', advice: IMAGE, magic: 'MM\0*' },
  { kind: 'a WebP image', advice: IMAGE, magic: 'WEBPVP8', offset: 8 },
  { kind: 'a HEIC image', advice: IMAGE, magic: 'ftyphei', offset: 4 },
  { kind: 'an AVIF image', advice: IMAGE, magic: 'ftypavif', offset: 4 },
  { kind: 'a Photoshop image', advice: IMAGE, magic: '8BPS\0' },
  { kind: 'an icon', advice: IMAGE, magic: '\0\0\x01\0' },
  { kind: 'an MP3 recording', advice: RECORDING, magic: 'ID3' },
  { kind: 'an MP3 recording', advice: RECORDING, magic: '\xFF\xFB' },
  { kind: 'a WAV recording', advice: RECORDING, magic: 'WAVEfmt', offset: 8 },
  { kind: 'an Ogg recording', advice: RECORDING, magic: 'OggS' },
  { kind: 'a FLAC recording', advice: RECORDING, magic: 'fLaC' },
  { kind: 'an M4A recording', advice: RECORDING, magic: 'ftypM4A', offset: 4 },
  { kind: 'an MP4 or QuickTime video', advice: RECORDING, magic: 'ftyp', offset: 4 },
  { kind: 'a Matroska or WebM video', advice: RECORDING, magic: '\x1A\x45\xDF\xA3' },
  { kind: 'an AVI video', advice: RECORDING, magic: 'AVI LIST', offset: 8 },
  { kind: 'a ZIP archive', advice: ARCHIVE, magic: 'PK\x03\x04' },
  { kind: 'a 7-Zip archive', advice: ARCHIVE, magic: '7z\xBC\xAF\x27\x1C' },
  { kind: 'a RAR archive', advice: ARCHIVE, magic: 'Rar!\x1A\x07' },
  { kind: 'a bzip2 archive', advice: ARCHIVE, magic: 'BZh' },
  { kind: 'an xz archive', advice: ARCHIVE, magic: '\xFD7zXZ\0' },
  { kind: 'a Zstandard archive', advice: ARCHIVE, magic: '\x28\xB5\x2F\xFD' },
  { kind: 'a tar archive', advice: ARCHIVE, magic: 'ustar', offset: 257 },
  { kind: 'a Safari web archive', advice: 'save the page as its source', magic: 'bplist00' },
  { kind: 'a Kindle book', advice: 'save it as EPUB', magic: 'BOOKMOBI', offset: 60 },
  { kind: 'a WordPerfect document', advice: 'save it as .docx', magic: '\xFFWPC' },
  { kind: 'a DjVu scan', advice: IMAGE, magic: 'AT&TFORM' },
  { kind: 'a PostScript file', advice: 'save it as PDF', magic: '%!PS' },
  { kind: 'a SQLite database', advice: PROGRAM, magic: 'SQLite format 3\0' },
  { kind: 'a program', advice: PROGRAM, magic: '\x7FELF' },
  { kind: 'a program', advice: PROGRAM, magic: 'MZ\x90\0' },
  { kind: 'a WebAssembly module', advice: PROGRAM, magic: '\0asm' },
  { kind: 'a font', advice: PROGRAM, magic: 'wOF' },
  { kind: 'a font', advice: PROGRAM, magic: 'OTTO\0' },
  { kind: 'a font', advice: PROGRAM, magic: '\0\x01\0\0' },
];

const OTHER_XML =
  /^\s*<\?xml[^<>]{0,200}\?>(?:\s*<[!?][^<>]{0,1000}>){0,6}\s*<(?!html\b|(?:[\w-]{1,20}:)?(?:newsItem|newsMessage|nitf)\b)[a-z]/i;

/** Text that holds no article, told by how it begins. */
export const TEXT_SIGNATURES: readonly { readonly kind: string; readonly advice: string; readonly pattern: RegExp }[] =
  [
    { kind: 'an RSS feed', advice: 'upload its articles', pattern: xmlOf('rss|rdf:RDF') },
    { kind: 'an Atom feed', advice: 'upload its articles', pattern: xmlOf('feed') },
    { kind: 'an SVG drawing', advice: IMAGE, pattern: xmlOf('svg') },
    { kind: 'a sitemap', advice: PROGRAM, pattern: xmlOf('urlset|sitemapindex') },
    { kind: 'subtitles', advice: RECORDING, pattern: /^(?:WEBVTT\b|1\r?\n\d{2}:\d{2}:\d{2},\d{3} -->)/ },
    { kind: 'a calendar', advice: PROGRAM, pattern: /^BEGIN:VCALENDAR/ },
    { kind: 'an address card', advice: PROGRAM, pattern: /^BEGIN:VCARD/ },
    { kind: 'a program', advice: PROGRAM, pattern: /^#!\// },
    { kind: 'XML of another kind than news', advice: 'save it as HTML or text', pattern: OTHER_XML },
  ];

/** An XML document with this root. */
function xmlOf(root: string): RegExp {
  return new RegExp(`^\\s*(?:<[?!][^<>]{0,500}>\\s*){0,4}<(?:${root})[\\s>]`);
}

/** ZIP archives that are documents of their own kind, told by the name of a file in them. */
export const ZIP_KINDS: readonly { readonly file: string; readonly kind: string; readonly advice: string }[] = [
  { file: 'xl/workbook.xml', kind: 'an Excel .xlsx', advice: PROGRAM },
  { file: 'ppt/presentation.xml', kind: 'a PowerPoint .pptx', advice: 'save its text' },
  { file: 'Index/Document.iwa', kind: 'an Apple Pages document', advice: 'export it as .docx' },
  { file: 'vnd.oasis.opendocument.', kind: 'an OpenDocument file that is no text', advice: 'save its text' },
  { file: 'AndroidManifest.xml', kind: 'a program', advice: PROGRAM },
];

/** Office files of before 2007: told apart by a stream name somewhere inside. */
export const OLE_MAGIC = '\xD0\xCF\x11\xE0';

/** Stream names are UTF-16; the first that is found counts. */
export const OLE_KINDS: readonly { readonly stream: string; readonly kind: string; readonly advice: string }[] = [
  { stream: 'WordDocument', kind: 'a Word 97 .doc', advice: 'save it as .docx' },
  { stream: 'Workbook', kind: 'an Excel 97 .xls', advice: PROGRAM },
  { stream: 'PowerPoint Document', kind: 'a PowerPoint 97 .ppt', advice: 'save its text' },
  { stream: '__substg1.0_', kind: 'an Outlook .msg', advice: 'save it as .eml' },
];

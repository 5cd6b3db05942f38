import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { HEADLINE, PARAGRAPHS, storyText } from './story.ts';

/** A file to upload. */
export interface Upload {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/** The same article in every type and encoding that is read. */
export function readableFiles(): readonly Upload[] {
  return Object.entries(FILES).map(([name, content]) => {
    const bytes = content();
    return { key: `types/${name}`, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes };
  });
}

const FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'plain.txt': () => storyText(),
  'no-extension': () => storyText(),
  'byte-order-mark.txt': () => `\uFEFF${storyText()}`,
  'utf-16.txt': () => Buffer.from(`\uFEFF${storyText()}`, 'utf16le'),
  'windows-1252.txt': () => Buffer.from(storyText().replaceAll('"', '\u0093'), 'latin1'),
  'unzipped.txt.gz': () => gzipSync(storyText()),
  'marked-down.md': () => `# ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n`,
  'page.html': page,
  'page.html.gz': () => gzipSync(page()),
  'letter.rtf': () =>
    String.raw`{\rtf1\ansi `.concat(...[HEADLINE, ...PARAGRAPHS].map((text) => `${text}\\par\n`), '}'),
  'mail.eml': mail,
  'saved.mht': () => mail('text/html', page()),
  'office.docx': docx,
  'office.odt': odt,
  'book.epub': epub,
  'print.pdf': pdf,
  'agency.json': () =>
    JSON.stringify({ uri: 'urn:eastmere:1', type: 'text', headline: HEADLINE, body_text: PARAGRAPHS.join('\n\n') }),
  'agency.xml': newsml,
};

function markup(tag: string): string {
  return PARAGRAPHS.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('"', '&quot;');
}

function page(): string {
  return `<!doctype html><html lang="en"><head><title>${HEADLINE}</title></head>
<body><nav><a href="/">Home</a></nav><article><h1>${HEADLINE}</h1>\n${markup('p')}</article></body></html>`;
}

function mail(type = 'text/plain', body: string = PARAGRAPHS.join('\r\n\r\n')): string {
  const headers = [
    `Subject: ${HEADLINE}`,
    'From: Desk <desk@example.org>',
    'To: list@example.org',
    'MIME-Version: 1.0',
  ];
  return [...headers, `Content-Type: ${type}; charset=utf-8`, '', body].join('\r\n');
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

function docx(): Uint8Array {
  const body = [HEADLINE, ...PARAGRAPHS].map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'word/document.xml': strToU8(`${XML}<w:document xmlns:w="${namespace}"><w:body>${body}</w:body></w:document>`),
  });
}

function odt(): Uint8Array {
  const office = 'urn:oasis:names:tc:opendocument:xmlns';
  const content = `${XML}<office:document-content xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0">
<office:body><office:text><text:h>${HEADLINE}</text:h>${markup('text:p')}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  });
}

function epub(): Uint8Array {
  const container = `${XML}<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>`;
  const opf = `${XML}<package><metadata><dc:title>${HEADLINE}</dc:title></metadata>
<manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="one"/></spine></package>`;
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'book.opf': strToU8(opf),
    'one.xhtml': strToU8(`<html><body>${markup('p')}</body></html>`),
  });
}

/** One page of lines, each with its own place, as a printer's driver writes them. */
function pdf(): Uint8Array {
  const lines = [HEADLINE, '', ...PARAGRAPHS.flatMap((text) => [...(text.match(/.{1,80}(?:\s|$)/g) ?? []), ''])];
  const drawn = lines.map(
    (line, index) => `1 0 0 1 60 ${760 - 15 * index} Tm (${line.trim().replace(/[()\\]/g, String.raw`\$&`)}) Tj`,
  );
  const stream = `BT /F1 11 Tf\n${drawn.join('\n')}\nET`;
  return withXref([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

function withXref(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return strToU8(`${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`, true);
}

function newsml(): string {
  return `${XML}<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2">
<contentMeta><headline>${HEADLINE}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${markup('p')}</body></html></inlineXML></contentSet></newsItem>`;
}

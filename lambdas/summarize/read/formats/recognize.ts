import { startsWith } from '../sniff.ts';
import type { Source, TextSource } from '../source.ts';

/** PDF allows up to a kilobyte of anything before its first line. */
export function isPdf({ bytes }: Source): boolean {
  return view(bytes.subarray(0, 1_024)).includes('%PDF-');
}

export function isRtf({ bytes }: Source): boolean {
  return startsWith(bytes, '{\\rtf');
}

/** A ZIP archive that lists a file of this name. */
export function isZipWith(file: string): (source: Source) => boolean {
  return ({ bytes }) => startsWith(bytes, 'PK\x03\x04') && view(bytes).includes(file);
}

/** EPUB and OpenDocument begin with an uncompressed file that holds their type. */
export function isZipOfType(type: string): (source: Source) => boolean {
  return ({ bytes }) => startsWith(bytes, 'PK\x03\x04') && view(bytes.subarray(0, 200)).includes(`mimetype${type}`);
}

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*){0,4}<(?:!doctype html|html|head|body|article|main|div|section|p|h1|table|meta|title|amp-[a-z-]+)\b/i;

export function isHtml({ text, extension, contentType = '' }: TextSource): boolean {
  if (HTML_START.test(text.slice(0, 10_000))) return true;
  const saysSo = /^(?:x?html?|amp)$/.test(extension) || /\bx?html\b/i.test(contentType);
  return saysSo && /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?>/i.test(text.slice(0, 200_000));
}

const XML_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE [^>]{0,500}>\s*){0,4}<(?:[\w-]{1,20}:)?/i;

/** An XML document whose root is one of these elements, under any prefix. */
export function isXmlOf(...roots: readonly string[]): (source: TextSource) => boolean {
  const pattern = new RegExp(`${XML_START.source}(?:${roots.join('|')})[\\s>]`, 'i');
  return ({ text }) => pattern.test(text.slice(0, 10_000));
}

/** No text for people begins so, whether the rest is whole or not. */
export function isJson({ text }: TextSource): boolean {
  return /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:/.test(text.slice(0, 1_000));
}

const MAIL_HEADER =
  /^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To|Content-Type|Snapshot-Content-Location|Reply-To|X-[\w-]{1,40}|DKIM-Signature|List-[\w-]{1,20}|Content-Transfer-Encoding|Authentication-Results|ARC-[\w-]{1,40}):/i;

/** Three headers of a mail before the first blank line, one of which no letter typed by hand has. */
export function isMail({ text }: TextSource): boolean {
  const head = /^(?:\s{0,100}From \S[^\n]{0,200}\n)?(?<lines>[\s\S]{0,20000})/.exec(text)?.groups?.lines ?? '';
  const lines =
    head
      .trimStart()
      .split(/\r?\n\r?\n/, 1)[0]
      ?.split(/\r?\n(?![ \t])/) ?? [];
  const headers = lines.filter((line) => MAIL_HEADER.test(line));
  const technical = headers.some((line) =>
    /^(?:Message-ID|MIME-Version|Received|Return-Path|Content-Type):/i.test(line),
  );
  const isArchive = /^MIME-Version:[\s\S]{0,200}^Content-Type:\s{0,3}multipart\//im.test(head.slice(0, 1_000)); // Word's .mht
  return technical && headers.length >= (isArchive ? 2 : 3) && headers.length >= lines.length * 0.5;
}

export function isMarkdown({ text, extension, contentType = '' }: TextSource): boolean {
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension) || /\bmarkdown\b/i.test(contentType)) return true;
  return extension === '' && /^(?:---\n[\s\S]{0,2000}?\n---\n|\s{0,3}# \S)/.test(text);
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

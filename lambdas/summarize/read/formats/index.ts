import type { Draft } from '../draft.ts';
import type { ArticleFile, Source, TextSource } from '../source.ts';

/** Reads an article that lies inside another file: a part of a mail. */
export type ReadInner = (file: ArticleFile) => Promise<Draft>;

/** A format is one file beside this one and one line here. Its code is loaded only when a file needs it. */
export interface TextFormat {
  readonly name: string;
  /** Tells by content; the extension and the content type decide only where content can't. */
  readonly recognizes: (source: TextSource) => boolean;
  readonly read: (source: TextSource, readInner: ReadInner) => Promise<Draft>;
}

/** The same for formats whose bytes are no text. */
export interface BinaryFormat {
  readonly name: string;
  readonly recognizes: (source: Source) => boolean;
  readonly read: (source: Source, readInner: ReadInner) => Promise<Draft>;
}

/** The first that recognizes a file reads it. */
export const BINARY_FORMATS: readonly BinaryFormat[] = [];

/** The first that recognizes a file reads it; plain text is last and takes all. */
export const TEXT_FORMATS: readonly TextFormat[] = [
  { name: 'html', recognizes: isHtml, read: async (source) => (await import('./html.ts')).readHtml(source) },
  {
    name: 'markdown',
    recognizes: isMarkdown,
    read: async (source) => (await import('./markdown.ts')).readMarkdown(source),
  },
  {
    name: 'plain text',
    recognizes: () => true,
    read: async (source) => (await import('./plain-text.ts')).readPlainText(source),
  },
];

const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*|<\?xml[^>]{0,200}>\s*){0,4}<(?:!doctype html|html|head|body|article|main|div|section|p|h1|table|meta|title|amp-[a-z-]+)\b/i;

function isHtml({ text, extension, contentType = '' }: TextSource): boolean {
  const head = text.slice(0, 10_000);
  if (HTML_START.test(head)) return true;
  const saysSo = /^(?:x?html?|amp)$/.test(extension) || /\bx?html\b/i.test(contentType);
  return saysSo && /<\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?>/i.test(text.slice(0, 200_000));
}

function isMarkdown({ text, extension, contentType = '' }: TextSource): boolean {
  if (/^(?:md|markdown|mdown|mkd)$/.test(extension) || /\bmarkdown\b/i.test(contentType)) return true;
  return extension === '' && /^(?:---\n[\s\S]{0,2000}?\n---\n|\s{0,3}# \S)/.test(text);
}

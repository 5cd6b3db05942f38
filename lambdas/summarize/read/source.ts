/** An article file as it was uploaded. */
export interface ArticleFile {
  readonly bytes: Uint8Array;
  /** File name or object key; only its extension is looked at, and only where the content does not tell. */
  readonly name: string;
  readonly contentType?: string;
  /** How many files it lies inside of: mail in mail in mail. */
  readonly nesting?: number;
}

/** The same with any gzip layer taken off. */
export interface Source extends ArticleFile {
  /** In lower case, without its dot: "html"; empty where the name has none. */
  readonly extension: string;
}

/** A source whose bytes were text. */
export interface TextSource extends Source {
  /** Decoded, without a byte order mark, otherwise unchanged. */
  readonly text: string;
}

/** The extension of a file name, a closing ".gz" left out. */
export function extensionOf(name: string): string {
  const base = name.slice(name.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  const dot = base.lastIndexOf('.');
  return dot < 0 ? '' : base.slice(dot + 1).toLowerCase();
}

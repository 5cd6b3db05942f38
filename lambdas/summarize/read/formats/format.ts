import type { Draft } from '../draft.ts';
import type { ArticleFile, Source, TextSource } from '../source.ts';

/** A way to read one kind of file. */
export interface Format<S extends Source> {
  readonly name: string;
  /** Tells by content; the extension and the content type decide only where content can't. */
  readonly recognizes: (source: S) => boolean;
  /** True where a large parser reads it, which a hostile file could hang or bloat: it then runs in a thread. */
  readonly risky: boolean;
  /** Loads the format's code and reads. @throws ArticleRejected */
  readonly read: (source: S, readInner: ReadInner) => Promise<Draft>;
}

export type BinaryFormat = Format<Source>;
export type TextFormat = Format<TextSource>;

/** Reads an article that lies inside another file: an attachment, a forwarded mail. */
export type ReadInner = (file: ArticleFile) => Promise<Draft>;

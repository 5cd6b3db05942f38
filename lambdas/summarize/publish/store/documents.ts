/**
 * Small documents under keys, each written whole. Two conditional writes are all that Riftwire needs to claim an article
 * once: S3 has them, and so has a folder. Everything else about claims and records is built on these four.
 */
export interface Documents {
  /** @returns undefined where there is none */
  read(key: string): Promise<Document | undefined>;
  /** @returns false where there is one already: of many that create at once, one gets true */
  create(key: string, text: string): Promise<boolean>;
  /** @returns false where it is no longer the one of this tag */
  replace(key: string, text: string, tag: string): Promise<boolean>;
  write(key: string, text: string): Promise<void>;
  /** Where a person finds the document: "s3://bucket/key", or the path of a file. */
  uri(key: string): string;
}

export interface Document {
  readonly text: string;
  /** Changes with every write. */
  readonly tag: string;
}

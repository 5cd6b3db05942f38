/** Why an article was skipped: a fixed vocabulary, since metrics are counted and records are read by it. */
export type RejectionReason =
  | 'empty'
  | 'too-large'
  | 'not-text'
  | 'unsupported-type'
  | 'not-english'
  | 'nothing-left'
  | 'malformed'
  | 'encrypted'
  | 'too-complex'
  /** The object was gone before it was read. */
  | 'deleted'
  /** A newer upload under the same name came first: that one is summarized. */
  | 'replaced'
  /** The same content as the last summarized upload under this name. */
  | 'unchanged';

/**
 * An article that can never be summarized, however often it is tried: it is logged, counted and recorded, never retried.
 * Every other error is thrown on, retried by the queue and dead-lettered in the end.
 */
export class ArticleRejected extends Error {
  override readonly name = 'ArticleRejected';
  readonly reason: RejectionReason;

  /** @param detail what was expected and what came, for a person to read: "5.2 MB; at most 5 MB are read" */
  constructor(reason: RejectionReason, detail: string, options?: ErrorOptions) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
  }
}

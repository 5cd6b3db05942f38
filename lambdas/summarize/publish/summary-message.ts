import type { Attributes } from './attributes.ts';

/** What is sent: a mail for people, JSON for machines, and attributes to filter by. It fits into one SNS message. */
export interface SummaryMessage {
  /** ASCII, under 100 characters. */
  readonly subject: string;
  /** The mail, plain text. */
  readonly email: string;
  /** The summary (or the digest) as JSON. */
  readonly json: string;
  readonly attributes: Attributes;
}

import type { RejectionReason } from './errors.ts';
import type { Claim } from './publish/store/claims.ts';
import type { FinalRecord } from './publish/store/upload-record.ts';
import type { Location, Summary } from './publish/summary.ts';

/** What became of an upload. Whatever else happens is an error, and is tried again. */
export type Outcome = Published | Skipped | Duplicate;

export interface Published {
  readonly state: 'published';
  readonly summary: Summary;
  readonly location: Location;
}

export interface Skipped {
  readonly state: 'skipped';
  readonly reason: RejectionReason;
  /** For a person to read. */
  readonly detail: string;
}

/** It was published or skipped before: nothing is sent. */
export interface Duplicate {
  readonly state: 'duplicate';
  readonly record: FinalRecord;
}

/** A summary that is stored, and that nobody has been told of. */
export interface Stored {
  readonly state: 'stored';
  readonly claim: Claim;
  readonly summary: Summary;
  readonly location: Location;
}

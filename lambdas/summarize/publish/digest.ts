import { attributesOf } from './attributes.ts';
import { digestEmail, digestListing } from './digest-email.ts';
import { issueOf, partiesOf } from './email/disagreement-names.ts';
import { leadOf } from './email/lead.ts';
import { nameOf } from './email/speaker-names.ts';
import { largestFitting } from './largest-fitting.ts';
import { bytesOfMessage, MOST_MESSAGE_BYTES, wireJson } from './message-bytes.ts';
import { digestSubject } from './subject.ts';
import {
  type Counts,
  type Located,
  type Location,
  SCHEMA_VERSION,
  type Summary,
  type SummaryDisagreement,
} from './summary.ts';
import type { SummaryMessage } from './summary-message.ts';

/** Many summaries in one message; `digest.schema.json` beside this file describes it field by field. */
export interface Digest {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly kind: 'digest';
  readonly counts: { readonly articles: number; readonly alerts: number };
  /** How many articles this message leaves out to fit. */
  readonly omitted: { readonly articles: number };
  readonly articles: readonly DigestArticle[];
}

/** One article in a digest: names and words as a mail shows them, the whole in the summary. */
export interface DigestArticle {
  readonly lead: string;
  readonly alert: boolean;
  readonly counts: Counts;
  readonly disagreements: readonly DigestDisagreement[];
  readonly location: Location;
}

export interface DigestDisagreement {
  readonly level: SummaryDisagreement['level'];
  readonly issue: string | null;
  /** The names of each side. */
  readonly sides: readonly (readonly string[])[];
}

const MOST_EMAIL_BYTES = MOST_MESSAGE_BYTES / 2; // people get the whole list before machines do: those have each summary
const MOST_DISAGREEMENTS = 3;

/** One message about many articles, alerts first. */
export function toDigest(summaries: readonly Located[]): SummaryMessage {
  const ordered = alertsFirst(summaries);
  const email = fittingEmail(ordered);
  const message = { subject: digestSubject(ordered), email, attributes: attributesOf('digest', summariesOf(ordered)) };
  const articles = ordered.map(articleOf);
  const withFirst = (count: number): SummaryMessage => ({ ...message, json: wireJson(digestOf(articles, count)) });
  return withFirst(largestFitting(ordered.length, (count) => bytesOfMessage(withFirst(count)) <= MOST_MESSAGE_BYTES));
}

/** Articles with a main disagreement in the order they came, then the others by headline. */
function alertsFirst(summaries: readonly Located[]): readonly Located[] {
  const others = summaries.filter(({ summary }) => !summary.alert);
  const keyed = others.map((located) => ({ located, lead: leadOf(located.summary) }));
  keyed.sort((a, b) => (a.lead < b.lead ? -1 : a.lead > b.lead ? 1 : 0));
  return [...summaries.filter(({ summary }) => summary.alert), ...keyed.map(({ located }) => located)];
}

function summariesOf(summaries: readonly Located[]): Summary[] {
  return summaries.map(({ summary }) => summary);
}

function fittingEmail(ordered: readonly Located[]): string {
  const listing = digestListing(ordered);
  const bytes = (count: number) => Buffer.byteLength(JSON.stringify(digestEmail(listing, count)), 'utf8');
  return digestEmail(
    listing,
    largestFitting(ordered.length, (count) => bytes(count) <= MOST_EMAIL_BYTES),
  );
}

function digestOf(articles: readonly DigestArticle[], count: number): Digest {
  return {
    schemaVersion: SCHEMA_VERSION,
    kind: 'digest',
    counts: { articles: articles.length, alerts: articles.filter(({ alert }) => alert).length },
    omitted: { articles: articles.length - count },
    articles: articles.slice(0, count),
  };
}

function articleOf({ summary, location }: Located): DigestArticle {
  const disagreements = summary.disagreements.slice(0, MOST_DISAGREEMENTS);
  return {
    lead: leadOf(summary),
    alert: summary.alert,
    counts: summary.counts,
    disagreements: disagreements.map((disagreement) => ({
      level: disagreement.level,
      issue: issueOf(summary, disagreement) ?? null,
      sides: disagreement.sides.map((side) => partiesOf(summary, side).map(nameOf)),
    })),
    location,
  };
}

import type { Analysis, Article } from './analyze/model.ts';
import { ArticleRejected, type RejectionReason } from './errors.ts';
import { toMessage } from './publish/message.ts';
import type { Claim } from './publish/store/claims.ts';
import type { FinalRecord } from './publish/store/upload-record.ts';
import { type ArticleOrigin, type Location, type Summary, toSummary } from './publish/summary.ts';
import type { SummaryStore } from './publish/summary-store.ts';
import type { SummaryTopic } from './publish/summary-topic.ts';
import type { ArticleStore, StoredArticle } from './read/article-store.ts';
import type { Upload } from './read/upload-event.ts';

/** What one article passes through, from the bucket to the subscribers. */
export interface Collaborators {
  readonly articles: ArticleStore;
  readonly parse: (file: StoredArticle) => Promise<Article>;
  readonly analyze: (article: Article) => Analysis;
  readonly summaries: SummaryStore;
  readonly topic: SummaryTopic;
}

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
export interface Ready {
  readonly state: 'ready';
  readonly claim: Claim;
  readonly summary: Summary;
  readonly location: Location;
}

/** Read → analyze → publish, for one upload. */
export async function summarizeArticle(upload: Upload, collaborators: Collaborators): Promise<Outcome> {
  const prepared = await prepareSummary(upload, collaborators);
  if (prepared.state !== 'ready') return prepared;
  await collaborators.topic.publish(toMessage(prepared.summary, prepared.location));
  return markPublished(prepared, collaborators);
}

/** Read → analyze → store: everything but telling. An article that is rejected is recorded as skipped. */
export async function prepareSummary(
  upload: Upload,
  collaborators: Collaborators,
): Promise<Ready | Skipped | Duplicate> {
  const claim = await collaborators.summaries.claim(upload);
  if (claim.state !== 'claimed') return { state: 'duplicate', record: claim };
  try {
    return await summarize(claim, upload, collaborators);
  } catch (error) {
    if (!(error instanceof ArticleRejected)) throw error;
    await collaborators.summaries.markSkipped(claim, error);
    return { state: 'skipped', reason: error.reason, detail: error.message };
  }
}

/** Only after this a repeated event sends nothing. */
export async function markPublished(
  { claim, summary, location }: Ready,
  { summaries }: Collaborators,
): Promise<Published> {
  await summaries.markPublished(claim, { summary: location.summary, updated: summary.origin.updated });
  return { state: 'published', summary, location };
}

async function summarize(claim: Claim, upload: Upload, collaborators: Collaborators): Promise<Ready> {
  const { articles, parse, analyze, summaries } = collaborators;
  const file = await articles.read(upload);
  const article = await parse(file);
  const analysis = analyze(article);
  const { updated } = await summaries.takePlace(claim);
  const uri = articles.uri(upload);
  const summary = toSummary(origin(uri, upload, file, updated), article, analysis);
  const location = { summary: await summaries.store(claim, summary, article.text), article: uri };
  return { state: 'ready', claim, summary, location };
}

function origin(uri: string, upload: Upload, file: StoredArticle, updated: boolean): ArticleOrigin {
  const { bucket, key, uploadedAt } = upload;
  const { versionId, etag } = file;
  return {
    uri,
    bucket,
    key,
    ...(versionId === undefined ? {} : { versionId }),
    ...(etag === undefined ? {} : { etag }),
    ...(uploadedAt === undefined ? {} : { uploadedAt }),
    updated,
  };
}

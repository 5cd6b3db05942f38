import type { Analysis, Article } from './analyze/model.ts';
import { ArticleRejected } from './errors.ts';
import type { Duplicate, Outcome, Published, Skipped, Stored } from './outcome.ts';
import { toMessage } from './publish/message.ts';
import type { Claim } from './publish/store/claims.ts';
import { type ArticleOrigin, toSummary } from './publish/summary.ts';
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

/** Read → analyze → publish, for one upload. */
export async function summarizeArticle(upload: Upload, collaborators: Collaborators): Promise<Outcome> {
  const sent = await withClaim(upload, collaborators, async (claim) => {
    const stored = await readAndAnalyze(claim, upload, collaborators);
    await collaborators.topic.publish(toMessage(stored.summary, stored.location));
    return stored;
  });
  return sent.state === 'stored' ? markPublished(sent, collaborators) : sent;
}

/**
 * Does the work where nobody else does it or has done it. An article that is rejected is recorded as skipped; after any
 * other error the next attempt need not wait for the claim to expire.
 */
export async function withClaim<Result>(
  upload: Upload,
  { summaries }: Collaborators,
  work: (claim: Claim) => Promise<Result>,
): Promise<Result | Skipped | Duplicate> {
  const claim = await summaries.claim(upload);
  if (claim.state !== 'claimed') return { state: 'duplicate', record: claim };
  try {
    return await work(claim);
  } catch (error) {
    if (error instanceof ArticleRejected) return markSkipped(claim, summaries, error);
    await recordFailure(claim, summaries, error);
    throw error;
  }
}

/** Where it cannot be recorded either, the claim expires: the failure itself is what matters. */
export async function recordFailure(claim: Claim, summaries: SummaryStore, error: unknown): Promise<void> {
  await summaries.markFailed(claim, error).catch(() => undefined);
}

/**
 * Only after this a repeated event sends nothing. An error here is not recorded as a failure: the mark may have been
 * written, and only the answer lost.
 */
export async function markPublished(
  { claim, summary, location }: Stored,
  { summaries }: Collaborators,
): Promise<Published> {
  await summaries.markPublished(claim, { summary: location.summary, updated: summary.origin.updated });
  return { state: 'published', summary, location };
}

async function markSkipped(claim: Claim, summaries: SummaryStore, rejection: ArticleRejected): Promise<Skipped> {
  await summaries.markSkipped(claim, rejection);
  return { state: 'skipped', reason: rejection.reason, detail: rejection.message };
}

/** Everything but telling. @throws ArticleRejected */
export async function readAndAnalyze(claim: Claim, upload: Upload, collaborators: Collaborators): Promise<Stored> {
  const { articles, parse, analyze, summaries } = collaborators;
  const file = await articles.read(upload);
  const article = await parse(file);
  const analysis = analyze(article);
  const { updated } = await summaries.takePlace(claim);
  const uri = articles.uri(upload);
  const summary = toSummary(origin(uri, upload, file, updated), article, analysis);
  const location = { summary: await summaries.store(claim, summary, article.text), article: uri };
  return { state: 'stored', claim, summary, location };
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

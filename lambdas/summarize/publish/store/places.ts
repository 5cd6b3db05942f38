import * as z from 'zod/mini';
import { ArticleRejected } from '../../errors.ts';
import type { Claim } from './claims.ts';
import type { Document, Documents } from './documents.ts';
import { isOlder, placeId, type UploadedObject } from './upload-identity.ts';
import { parseRecord, recordKey } from './upload-record.ts';

/**
 * Puts the claimed upload into the place of its key, which remembers the newest upload that got as far as publishing.
 * @returns whether an earlier content under this key was published before
 * @throws ArticleRejected `replaced` where a newer upload has the place, `unchanged` where the last published one there
 * has the same content
 */
export async function takePlace(documents: Documents, claim: Claim): Promise<{ readonly updated: boolean }> {
  const key = `latest/${placeId(claim.upload)}.json`;
  for (let attempt = 0; attempt < MAX_RACES; attempt += 1) {
    if (await documents.create(key, formatPlace(claim, false))) return { updated: false };
    const found = await documents.read(key);
    if (found === undefined) continue;
    const place = parsePlace(found, documents.uri(key));
    if (place.id === claim.id) return { updated: place.updated };
    const updated = await isUpdate(documents, place, claim.upload);
    if (await documents.replace(key, formatPlace(claim, updated), found.tag)) return { updated };
  }
  throw new Error(`The place ${documents.uri(key)} changed ${MAX_RACES} times while an upload wanted it`);
}

const MAX_RACES = 5; // each one lost means that another upload of the same key won, within milliseconds

async function isUpdate(documents: Documents, place: Place, upload: UploadedObject): Promise<boolean> {
  if (isOlder(upload, place)) throw new ArticleRejected('replaced', 'a newer upload of the same name came before it');
  const wasPublished = await isPublished(documents, place.id);
  if (wasPublished && place.etag !== undefined && place.etag === upload.etag) {
    throw new ArticleRejected('unchanged', 'the same content was published under this name before');
  }
  return wasPublished || place.updated;
}

/** Of an upload that lies in the dead-letter queue nobody has heard. */
async function isPublished(documents: Documents, id: string): Promise<boolean> {
  const found = await documents.read(recordKey(id));
  return found !== undefined && parseRecord(found.text, documents.uri(recordKey(id))).state === 'published';
}

type Place = z.infer<typeof PLACE>;

const PLACE = z.object({
  id: z.string(),
  updated: z.boolean(),
  bucket: z.string(),
  key: z.string(),
  versionId: z.optional(z.string()),
  etag: z.optional(z.string()),
  sequencer: z.optional(z.string()),
  uploadedAt: z.optional(z.string()),
});

function parsePlace(document: Document, uri: string): Place {
  const parsed = PLACE.safeParse(JSON.parse(document.text));
  if (!parsed.success)
    throw new Error(`Expected the latest upload of a key in ${uri}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function formatPlace({ id, upload }: Claim, updated: boolean): string {
  const { bucket, key, versionId, etag, sequencer, uploadedAt } = upload;
  const place: Place = { id, updated, bucket, key, versionId, etag, sequencer, uploadedAt };
  return `${JSON.stringify(place, undefined, 2)}\n`;
}

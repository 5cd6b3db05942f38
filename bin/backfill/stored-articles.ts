import { ListObjectVersionsCommand, type ObjectVersion, type S3Client } from '@aws-sdk/client-s3';
import type { CreatedObject } from '../events/object-created.ts';

/** A page of what is in a bucket, and where the next one begins. */
export interface Page {
  readonly objects: readonly CreatedObject[];
  /** Undefined after the last page. */
  readonly next: PageStart | undefined;
}

export interface PageStart {
  readonly key: string;
  readonly version: string | undefined;
}

/**
 * The newest version of each object, a page at a time. Versions are listed, since an upload is known by its version:
 * with it, an article that was published before is recognized.
 */
export async function readPage(
  s3: S3Client,
  { bucket, prefix }: { readonly bucket: string; readonly prefix: string },
  from: PageStart | undefined,
): Promise<Page> {
  const {
    Versions = [],
    IsTruncated,
    NextKeyMarker,
    NextVersionIdMarker,
  } = await s3.send(
    new ListObjectVersionsCommand({
      Bucket: bucket,
      Prefix: prefix,
      ...(from === undefined ? {} : { KeyMarker: from.key }),
      ...(from?.version === undefined ? {} : { VersionIdMarker: from.version }),
    }),
  );
  const isLast = !IsTruncated || NextKeyMarker === undefined;
  return {
    objects: Versions.filter(isArticle).map((version) => toObject(bucket, version)),
    next: isLast ? undefined : { key: NextKeyMarker, version: NextVersionIdMarker },
  };
}

/** Not an older version, and not the marker that the console leaves for a folder. */
function isArticle({ IsLatest, Key = '', Size = 0 }: ObjectVersion): boolean {
  return IsLatest === true && !(Key.endsWith('/') && Size === 0);
}

function toObject(bucket: string, { Key = '', ETag, VersionId, Size = 0, LastModified }: ObjectVersion): CreatedObject {
  return {
    bucket,
    key: Key,
    size: Size,
    uploadedAt: (LastModified ?? new Date(0)).toISOString(),
    ...(ETag === undefined ? {} : { etag: ETag.replaceAll('"', '') }),
    // What was uploaded without versioning has this one, and its event had none.
    ...(VersionId === undefined || VersionId === 'null' ? {} : { versionId: VersionId }),
  };
}

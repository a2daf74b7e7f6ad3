// Where a command publishes to: the buckets of the cloud, or the folder of `briefs dev` that stands for them.
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { openFileStore } from '../adapters/file-store.ts';
import { openS3Store } from '../adapters/s3-store.ts';
import { endOfSession, signLink } from '../adapters/sign-link.ts';
import type { ObjectStore } from '../ports.ts';

/** How a site is named on the command line. */
export interface SiteOptions {
  readonly bucket?: string;
  readonly packsBucket?: string;
  readonly store?: string;
}

export interface Site {
  /** How people and records name it. */
  readonly name: string;
  readonly content: ObjectStore;
  /** Absent where only a content bucket is named, which is enough to publish. */
  readonly packs: ObjectStore | undefined;
  /** Where one object of the packs can be had for so many seconds. */
  link(key: string, seconds: number, fileName: string): Promise<string>;
  /** When addresses end, however long they were to be valid; undefined where nothing ends them before. */
  endOfLinks(): Promise<Date | 'unknown' | undefined>;
}

/** The command is not used as it should be; `hint` says how. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A folder that is named counts, also where the environment names buckets. @throws UsageError when no site is named. */
export function openSite({ bucket, packsBucket, store }: SiteOptions): Site {
  if (store !== undefined) return folderSite(store);
  if (bucket === undefined)
    throw new UsageError(
      'No site is named.',
      'Name the content bucket with --bucket (or BRIEFS_CONTENT_BUCKET), or the folder of “npm run dev” with --store.',
    );
  const s3 = new S3Client({});
  return {
    name: `s3://${bucket}`,
    content: openS3Store(s3, bucket),
    packs: packsBucket === undefined ? undefined : openS3Store(s3, packsBucket),
    link: async (key, seconds, fileName) => await signLink(s3, packsBucket ?? '', key, seconds, fileName),
    endOfLinks: async () => await endOfSession(s3),
  };
}

/** The folder of `briefs dev`: a folder for each bucket. */
export const folderSite = (folder: string): Site => ({
  name: folder,
  content: openFileStore(join(folder, 'content-bucket')),
  packs: openFileStore(join(folder, 'packs-bucket')),
  link: async (key) => join(folder, 'packs-bucket', key),
  endOfLinks: async () => undefined,
});

/** The packs of a site. @throws UsageError when they are not named. */
export function packsOf({ packs }: Site): ObjectStore {
  if (packs !== undefined) return packs;
  throw new UsageError('The packs bucket is not named.', 'Name it with --packs-bucket (or BRIEFS_PACKS_BUCKET).');
}

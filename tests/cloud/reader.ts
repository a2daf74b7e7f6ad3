// A reader of packs: follows a pointer to the whole edition, and proves every file by its digest.
import { createHash } from 'node:crypto';
import type { Pointer } from '../../functions/core/publish/pointer.ts';
import type { PublishedManifest } from '../../functions/core/publish/published.ts';
import type { S3Server } from '../support/cloud/s3-server.ts';

export interface Edition {
  readonly pointer: Pointer;
  readonly manifest: PublishedManifest;
}

const jsonOf = <T>(s3: S3Server, name: string): T => JSON.parse(s3.text(name)) as T;

/**
 * The edition that a pack's pointer names, undefined when it has none.
 * @throws Error when the edition is not whole.
 */
export function readEdition(s3: S3Server, bucket: string, audience: string, pack: string): Edition | undefined {
  const prefix = `${bucket}/${audience}/${pack}/`;
  if (!s3.objects.has(`${prefix}latest.json`)) return undefined;
  const pointer = jsonOf<Pointer>(s3, `${prefix}latest.json`);
  const manifest = jsonOf<PublishedManifest>(s3, `${prefix}${pointer.digest}/manifest.json`);
  for (const { file, sha256 } of manifest.files) {
    const found = s3.objects.get(`${prefix}${pointer.digest}/${file}`)?.bytes;
    if (found === undefined) throw new Error(`${pack}: ${file} is not there.`);
    if (createHash('sha256').update(found).digest('hex') !== sha256) throw new Error(`${pack}: ${file} is another.`);
  }
  return { pointer, manifest };
}

/** Reads a pack again and again until it is stopped; answers how often, and what was not whole. */
export function keepReading(s3: S3Server, bucket: string, audience: string, pack: string) {
  const torn: unknown[] = [];
  let reads = 0;
  const timer = setInterval(() => {
    reads++;
    try {
      readEdition(s3, bucket, audience, pack);
    } catch (error) {
      torn.push(error);
    }
  }, 3);
  return {
    stop: () => {
      clearInterval(timer);
      return { reads, torn };
    },
  };
}

// Reads the content files of a bucket into memory: what source-files.ts does for a folder.
import { basename } from 'node:path/posix';
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import type { SourceFile } from '../core/content/types.ts';
import { StoreError } from '../ports.ts';

/** Files listed at once, and therefore read at once: as many as the client has connections. */
const AT_ONCE = 50;

/**
 * All files below `prefix`, in order of their keys, which are their paths; hidden files and the empty objects that stand for folders are left out.
 * @throws StoreError when the bucket cannot be listed or a file cannot be read.
 */
export async function readS3Files(s3: S3Client, bucket: string, prefix: string): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  let next: string | undefined;
  do {
    const page = await listPage(s3, bucket, prefix, next);
    files.push(...(await Promise.all(page.keys.filter(isFile).map((key) => readFile(s3, bucket, key)))));
    next = page.next;
  } while (next !== undefined);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isFile = (key: string): boolean => !key.endsWith('/') && !basename(key).startsWith('.');

interface Page {
  readonly keys: readonly string[];
  /** Asks for the page after this one. */
  readonly next: string | undefined;
}

async function listPage(s3: S3Client, bucket: string, prefix: string, token: string | undefined): Promise<Page> {
  try {
    const listed = await s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: AT_ONCE, ContinuationToken: token }),
    );
    return {
      keys: (listed.Contents ?? []).flatMap(({ Key }) => Key ?? []),
      next: listed.NextContinuationToken,
    };
  } catch (error) {
    throw new StoreError(`Cannot list s3://${bucket}/${prefix}: ${(error as Error).message}`, { cause: error });
  }
}

async function readFile(s3: S3Client, bucket: string, key: string): Promise<SourceFile> {
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return { path: key, bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
  } catch (error) {
    throw new StoreError(`Cannot read s3://${bucket}/${key}: ${(error as Error).message}`, { cause: error });
  }
}

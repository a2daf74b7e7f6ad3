// Keeps objects in a bucket: each is written whole, and only on the condition that S3 itself checks.
import {
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { type ListedObject, type ObjectStore, StoreError } from '../ports.ts';

/** What a browser that opens a file is told of it. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
};

/** An object that is only ever created keeps its bytes for good; any other is asked for anew each time. */
const CACHED = { forGood: 'public, max-age=31536000, immutable', never: 'no-cache' } as const;

/** Tries of a write while others write to the same key, which S3 answers with 409. */
const TRIES = 5;

/** A store over a whole bucket. To tell an absent object from a forbidden one, the caller must be allowed to list. */
export function openS3Store(s3: S3Client, bucket: string): ObjectStore {
  const nameOf = (key: string): string => `s3://${bucket}/${key}`;

  const put = async (key: string, bytes: Uint8Array, etag: string | undefined, cached: string): Promise<boolean> => {
    const type = CONTENT_TYPES[key.slice(key.lastIndexOf('.') + 1)];
    const condition = etag === undefined ? { IfNoneMatch: '*' } : { IfMatch: etag };
    for (let attempt = 1; ; attempt++) {
      try {
        await s3.send(
          new PutObjectCommand({
            ...{ Bucket: bucket, Key: key, Body: bytes, CacheControl: cached },
            ...(type === undefined ? {} : { ContentType: type }),
            ...condition,
          }),
        );
        return true;
      } catch (error) {
        const status = statusOf(error);
        // 404: what was to be written over is gone. 412: another state is there.
        if (status === 412 || (status === 404 && etag !== undefined)) return false;
        if (status === 409 && attempt < TRIES) continue;
        throw failure('write', nameOf(key), error);
      }
    }
  };

  async function* pages(prefix: string, delimiter?: string): AsyncGenerator<ListObjectsV2CommandOutput> {
    let token: string | undefined;
    do {
      const page = await s3
        .send(
          new ListObjectsV2Command({
            ...{ Bucket: bucket, Prefix: prefix, ContinuationToken: token },
            ...(delimiter === undefined ? {} : { Delimiter: delimiter }),
          }),
        )
        .catch((error: unknown) => {
          throw failure('list', nameOf(prefix), error);
        });
      yield page;
      token = page.NextContinuationToken;
    } while (token !== undefined);
  }

  return {
    async read(key) {
      try {
        const { Body, ETag } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array(), etag: ETag ?? '' };
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw failure('read', nameOf(key), error);
      }
    },
    async list(prefix) {
      const objects: ListedObject[] = [];
      for await (const { Contents = [] } of pages(prefix))
        for (const { Key, Size, LastModified } of Contents)
          if (Key !== undefined) objects.push({ key: Key, bytes: Size ?? 0, modified: LastModified ?? new Date(0) });
      return objects;
    },
    async folders(prefix) {
      const names: string[] = [];
      for await (const { CommonPrefixes = [] } of pages(prefix, '/'))
        for (const { Prefix = '' } of CommonPrefixes) names.push(Prefix.slice(prefix.length, -1));
      return names;
    },
    create: async (key, bytes) => await put(key, bytes, undefined, CACHED.forGood),
    swap: async (key, bytes, etag) => await put(key, bytes, etag, CACHED.never),
  };
}

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;

const failure = (verb: string, name: string, error: unknown): StoreError =>
  new StoreError(`Cannot ${verb} ${name}: ${(error as Error).message}`, { cause: error });

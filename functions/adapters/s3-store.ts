// Keeps packs in a bucket: an object appears whole or not at all.
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { type PackStore, StoreError } from '../ports.ts';

/** What a browser that opens a file is told of it. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
};

/** A store below `prefix`, which ends in `/`. To tell an absent object from a forbidden one, the caller must be allowed to list the prefix. */
export function openS3Store(s3: S3Client, bucket: string, prefix: string): PackStore {
  const nameOf = (key: string): string => `s3://${bucket}/${prefix}${key}`;
  return {
    async read(key) {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: prefix + key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw new StoreError(`Cannot read ${nameOf(key)}: ${(error as Error).message}`, { cause: error });
      }
    },
    async write(key, bytes) {
      const type = CONTENT_TYPES[key.slice(key.lastIndexOf('.') + 1)];
      try {
        await s3.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: prefix + key,
            Body: bytes,
            ...(type === undefined ? {} : { ContentType: type }),
          }),
        );
      } catch (error) {
        throw new StoreError(`Cannot write ${nameOf(key)}: ${(error as Error).message}`, { cause: error });
      }
    },
  };
}

// Signs addresses by which somebody without rights of their own may fetch one object for a while.
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { StoreError } from '../ports.ts';

/** The longest that an address can be valid, in seconds: a week (Signature Version 4). */
export const LONGEST_LINK = 7 * 24 * 3600;

/**
 * An address that is valid for so many seconds; a browser saves what it leads to under `fileName`.
 * @throws StoreError when there is nobody to sign for.
 */
export async function signLink(
  s3: S3Client,
  bucket: string,
  key: string,
  seconds: number,
  fileName: string,
): Promise<string> {
  const command = new GetObjectCommand({
    ...{ Bucket: bucket, Key: key },
    ResponseContentDisposition: `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
  try {
    return await getSignedUrl(s3, command, { expiresIn: seconds });
  } catch (error) {
    throw new StoreError(`Cannot sign an address of s3://${bucket}/${key}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** When the credentials of a session end, and with them every address that they signed; undefined where they last. */
export async function endOfSession(s3: S3Client): Promise<Date | 'unknown' | undefined> {
  const { sessionToken, expiration } = await s3.config.credentials();
  return sessionToken === undefined ? undefined : (expiration ?? 'unknown');
}

// Writes a release: first the bytes, then the list of them under the next free number, so that a release is whole or not there.
import { blobKey, releaseKey } from '../contract.ts';
import type { SourceFile } from '../core/content/types.ts';
import { toJsonBytes } from '../core/publish/manifest.ts';
import {
  LARGEST_FILE,
  LARGEST_RELEASE,
  type Release,
  type ReleaseFile,
  releaseShape,
} from '../core/publish/release.ts';
import { type ObjectStore, StoreError } from '../ports.ts';
import { digestOf } from './digest-of.ts';
import { inParallel } from './in-parallel.ts';
import { readNewestRelease } from './read-release.ts';

/** The content cannot be released as it is; the message says which file and why. */
export class UnreleasableError extends StoreError {
  override readonly name = 'UnreleasableError';
}

/** What a release lists of files. @throws UnreleasableError when one is too large, or all are. */
export function releaseFilesOf(files: readonly SourceFile[]): readonly ReleaseFile[] {
  const tooLarge = files.find(({ bytes }) => bytes.length > LARGEST_FILE);
  if (tooLarge !== undefined) throw new UnreleasableError(tooLargeMessage(tooLarge.path, tooLarge.bytes.length));
  const sum = files.reduce((all, { bytes }) => all + bytes.length, 0);
  if (sum > LARGEST_RELEASE)
    throw new UnreleasableError(`The content has ${megabytes(sum)}; at most ${megabytes(LARGEST_RELEASE)} are taken.`);
  return files
    .map(({ path, bytes }) => ({ path, sha256: digestOf(bytes), bytes: bytes.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

export const tooLargeMessage = (path: string, bytes: number): string =>
  `${path} has ${megabytes(bytes)}; a content file may have at most ${megabytes(LARGEST_FILE)}.`;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/**
 * Writes the bytes of files, but those that are `known` to be there; `released` lists the files with their digests. `onBlob` is told how many of how many are done.
 * @throws StoreError when one cannot be written.
 */
export async function writeBlobs(
  content: ObjectStore,
  files: readonly SourceFile[],
  released: readonly ReleaseFile[],
  known: readonly ReleaseFile[],
  onBlob: (done: number, all: number) => void = () => undefined,
): Promise<void> {
  const there = new Set(known.map(({ sha256 }) => sha256));
  const digests = new Map(released.map(({ path, sha256 }) => [path, sha256]));
  const fresh = new Map(
    files.flatMap(({ path, bytes }): [string, Uint8Array][] => {
      const sha256 = digests.get(path);
      return sha256 === undefined || there.has(sha256) ? [] : [[sha256, bytes]];
    }),
  );
  let done = 0;
  await inParallel([...fresh], async ([sha256, bytes]) => {
    await content.create(blobKey(sha256), bytes);
    onBlob(++done, fresh.size);
  });
}

/** What the next release is, given the newest; undefined when there is to be none. Its blobs are written by then. */
export type DecideRelease = (
  newest: Release | undefined,
) => Promise<Omit<Release, 'schemaVersion' | 'sequence'> | undefined>;

/**
 * Writes the next release under the next number. Where somebody else takes the number, it is decided anew on top of theirs.
 * Answers the release, or undefined when there is none to write.
 * @throws UnreleasableError when it would be empty.
 */
export async function writeRelease(content: ObjectStore, decide: DecideRelease): Promise<Release | undefined> {
  for (;;) {
    const newest = await readNewestRelease(content);
    const next = await decide(newest);
    if (next === undefined) return undefined;
    // Somebody emptied a folder, or named a wrong one: every pack would be withdrawn.
    if (next.files.length === 0) throw new UnreleasableError('There is no file of content: nothing is released.');
    const release = releaseShape.parse({ schemaVersion: 1, sequence: (newest?.sequence ?? 0) + 1, ...next });
    if (await content.create(releaseKey(release.sequence), toJsonBytes(release))) return release;
  }
}

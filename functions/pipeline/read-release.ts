// Reads releases: which is the newest, what one lists, and the files themselves, each proved by its digest.
import { blobKey, RELEASES_PREFIX, releaseId, releaseKey, sequenceOf } from '../contract.ts';
import type { SourceFile } from '../core/content/types.ts';
import { type Release, type ReleaseFile, releaseShape } from '../core/publish/release.ts';
import { type ObjectStore, StoreError } from '../ports.ts';
import { digestOf } from './digest-of.ts';
import { inParallel } from './in-parallel.ts';
import { DamagedObjectError, readJson } from './json-object.ts';

/** A release lists a file that is not there, or is not the one listed. */
export class BrokenReleaseError extends StoreError {
  override readonly name = 'BrokenReleaseError';
}

/** The number of the newest release; 0 when there is none yet. */
export async function newestSequence(content: ObjectStore): Promise<number> {
  const keys = await content.list(RELEASES_PREFIX);
  return keys.reduce((newest, { key }) => Math.max(newest, sequenceOf(key) ?? 0), 0);
}

/** All numbers of releases, in order. */
export async function allSequences(content: ObjectStore): Promise<readonly number[]> {
  return (await content.list(RELEASES_PREFIX)).flatMap(({ key }) => sequenceOf(key) ?? []).sort((a, b) => a - b);
}

/** @throws BrokenReleaseError when there is no such release, DamagedObjectError when it is not one. */
export async function readRelease(content: ObjectStore, sequence: number): Promise<Release> {
  const release = await readJson(content, releaseKey(sequence), releaseShape);
  if (release === undefined) throw new BrokenReleaseError(`There is no release ${releaseId(sequence)}.`);
  if (release.sequence !== sequence)
    throw new DamagedObjectError(`“${releaseKey(sequence)}” says that it is release ${releaseId(release.sequence)}.`);
  return release;
}

/** The newest release, undefined when there is none yet. */
export async function readNewestRelease(content: ObjectStore): Promise<Release | undefined> {
  const newest = await newestSequence(content);
  return newest === 0 ? undefined : await readRelease(content, newest);
}

/**
 * The files of a release, in order of their paths.
 * @throws BrokenReleaseError when one is absent or is not the file that the release lists.
 */
export const readReleaseFiles = async (content: ObjectStore, release: Release): Promise<readonly SourceFile[]> =>
  await inParallel(release.files, async (file) => ({
    path: file.path,
    bytes: await readBlob(content, file, release.sequence),
  }));

async function readBlob(content: ObjectStore, { path, sha256, bytes }: ReleaseFile, sequence: number) {
  const blob = await content.read(blobKey(sha256));
  const trouble = (what: string) =>
    new BrokenReleaseError(`Release ${releaseId(sequence)} cannot be used: ${path} ${what} (${blobKey(sha256)}).`);
  if (blob === undefined) throw trouble('is not there');
  if (blob.bytes.length !== bytes || digestOf(blob.bytes) !== sha256)
    throw trouble('is not the file that was released');
  return blob.bytes;
}

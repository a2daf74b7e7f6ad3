// Publishes a folder of content: makes a release of it, unless that would take back what somebody else published.
import type { SourceFile } from '../core/content/types.ts';
import { changedPaths, type Release } from '../core/publish/release.ts';
import type { ObjectStore } from '../ports.ts';
import { readRelease } from './read-release.ts';
import { releaseFilesOf, writeBlobs, writeRelease } from './write-release.ts';

export interface PublishReleaseRequest {
  readonly files: readonly SourceFile[];
  readonly content: ObjectStore;
  readonly by: string;
  readonly message: string;
  /** The release that the folder was last equal to; undefined when that is not known. */
  readonly base: number | undefined;
  /** Publish also where that takes back what others published since. */
  readonly replace?: boolean;
  /** Make a release also when nothing changed, so that every pack is planned again; the bytes of files that were lost are put back. */
  readonly again?: boolean;
  /** Only say what would happen. */
  readonly dryRun?: boolean;
  readonly now: () => Date;
  /** Told how many of the new files are uploaded. */
  readonly onBlob?: (done: number, all: number) => void;
}

export type PublishReleaseOutcome =
  /** `release` is undefined in a dry run. */
  | { readonly kind: 'released'; readonly release: Release | undefined; readonly changed: readonly string[] }
  | { readonly kind: 'unchanged'; readonly release: Release }
  /** Others published `paths` since `base`, and the folder has them otherwise. */
  | { readonly kind: 'diverged'; readonly newest: Release; readonly paths: readonly string[] };

/**
 * Makes a release of the files.
 * @throws UnreleasableError when a file is too large, StoreError when the store gives way; nothing is released then.
 */
export async function publishRelease(request: PublishReleaseRequest): Promise<PublishReleaseOutcome> {
  const { content, now, by, message } = request;
  const files = releaseFilesOf(request.files);
  let outcome: PublishReleaseOutcome = { kind: 'released', release: undefined, changed: [] };
  const release = await writeRelease(content, async (newest) => {
    const changed = changedPaths(newest?.files ?? [], files);
    outcome = { kind: 'released', release: undefined, changed };
    if (newest !== undefined) {
      if (changed.length === 0 && !request.again) {
        outcome = { kind: 'unchanged', release: newest };
        return undefined;
      }
      const paths = request.replace ? [] : await takenBack(request, newest, changed);
      if (paths.length > 0) {
        outcome = { kind: 'diverged', newest, paths };
        return undefined;
      }
    }
    if (request.dryRun) return undefined;
    await writeBlobs(content, request.files, files, request.again ? [] : (newest?.files ?? []), request.onBlob);
    return { at: now().toISOString(), by, message, origin: 'publish', files: [...files], edits: newest?.edits ?? [] };
  });
  return outcome.kind === 'released' ? { ...outcome, release } : outcome;
}

/** Of the paths that the folder would change, those that others changed since it was last equal to a release. */
async function takenBack(
  { content, base }: PublishReleaseRequest,
  newest: Release,
  changed: readonly string[],
): Promise<readonly string[]> {
  if (base === newest.sequence) return [];
  const before = base === undefined || base > newest.sequence ? [] : (await readRelease(content, base)).files;
  const byOthers = new Set(changedPaths(before, newest.files));
  return changed.filter((path) => byOthers.has(path));
}

// Makes a release of edits in place: what staff changed under `content/` in the bucket, once they have been quiet for a while.
import { basename } from 'node:path/posix';
import { CONTENT_PREFIX, releaseId } from '../contract.ts';
import type { SourceFile } from '../core/content/types.ts';
import { mergeEdits } from '../core/publish/merge-edits.ts';
import { changedPaths, LARGEST_FILE, type Release } from '../core/publish/release.ts';
import type { ObjectStore } from '../ports.ts';
import { inParallel } from './in-parallel.ts';
import { releaseFilesOf, tooLargeMessage, UnreleasableError, writeBlobs, writeRelease } from './write-release.ts';

export interface CollectRequest {
  readonly content: ObjectStore;
  /** Seconds without an edit after which the content counts as finished. */
  readonly quietSeconds: number;
  /** The newest edit that the caller was told of; deletions are known only so. */
  readonly lastEdit: Date | undefined;
  readonly now: () => Date;
}

export type CollectOutcome =
  /** Still being edited: look again in so many seconds. */
  | { readonly kind: 'busy'; readonly seconds: number }
  | { readonly kind: 'unchanged' }
  /** `conflicts` are files that were edited here and published from elsewhere since edits were last collected: the edit counts. */
  | { readonly kind: 'released'; readonly release: Release; readonly conflicts: readonly string[] };

/**
 * Makes a release of what was edited.
 * @throws UnreleasableError when a file is too large; StoreError when the store gives way.
 */
export async function collectRelease(request: CollectRequest): Promise<CollectOutcome> {
  const { content, now } = request;
  const listed = (await content.list(CONTENT_PREFIX)).filter(({ key }) => isFile(key));
  const last = Math.max(request.lastEdit?.getTime() ?? 0, ...listed.map(({ modified }) => modified.getTime()));
  const quiet = (now().getTime() - last) / 1000;
  if (quiet < request.quietSeconds) return { kind: 'busy', seconds: Math.ceil(request.quietSeconds - quiet) };

  const tooLarge = listed.find(({ bytes }) => bytes > LARGEST_FILE);
  if (tooLarge !== undefined) throw new UnreleasableError(tooLargeMessage(tooLarge.key, tooLarge.bytes));
  const files = await readEdited(
    content,
    listed.map(({ key }) => key),
  );
  const edited = releaseFilesOf(files);
  let conflicts: readonly string[] = [];
  const release = await writeRelease(content, async (newest) => {
    const merged = mergeEdits(newest?.edits ?? [], edited, newest?.files ?? []);
    conflicts = merged.conflicts;
    const changed = changedPaths(newest?.files ?? [], merged.files);
    if (changed.length === 0) return undefined;
    await writeBlobs(content, files, newest?.files ?? []);
    return {
      at: now().toISOString(),
      by: 'edits under content/',
      message: messageOf(changed, conflicts, newest),
      origin: 'edits' as const,
      files: [...merged.files],
      edits: [...edited],
    };
  });
  return release === undefined ? { kind: 'unchanged' } : { kind: 'released', release, conflicts };
}

const isFile = (key: string): boolean => !key.endsWith('/') && !basename(key).startsWith('.');

/** Files that vanish while they are read have been deleted since: their own event collects that. */
async function readEdited(content: ObjectStore, keys: readonly string[]): Promise<readonly SourceFile[]> {
  const read = await inParallel(keys, async (path) => ({ path, bytes: (await content.read(path))?.bytes }));
  return read.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]));
}

const messageOf = (changed: readonly string[], conflicts: readonly string[], newest: Release | undefined): string =>
  `Edited: ${changed.slice(0, 10).join(', ')}${changed.length > 10 ? ` and ${changed.length - 10} more` : ''}.` +
  (conflicts.length === 0
    ? ''
    : ` Replaces what release ${releaseId(newest?.sequence ?? 0)} had of ${conflicts.join(', ')}.`);

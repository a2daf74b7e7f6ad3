// Loads a release once for all packs that are rendered from it one after the other.
import type { SourceFile } from '../core/content/types.ts';
import type { Release } from '../core/publish/release.ts';
import type { ObjectStore } from '../ports.ts';
import { type CheckedContent, loadChecked } from './load-checked.ts';
import { readRelease, readReleaseFiles } from './read-release.ts';

export interface LoadedRelease {
  readonly release: Release;
  readonly files: readonly SourceFile[];
  readonly checked: CheckedContent;
}

export type LoadRelease = (sequence: number) => Promise<LoadedRelease>;

/**
 * A loader that keeps the release that it loaded last, for releases never change: a burst of packs reads the content once, not once each.
 * It throws what `readRelease` and `readReleaseFiles` throw.
 */
export function releaseLoader(store: ObjectStore): LoadRelease {
  let last: LoadedRelease | undefined;
  return async (sequence) => {
    if (last?.release.sequence === sequence) return last;
    const release = await readRelease(store, sequence);
    const files = await readReleaseFiles(store, release);
    last = { release, files, checked: loadChecked(files) };
    return last;
  };
}

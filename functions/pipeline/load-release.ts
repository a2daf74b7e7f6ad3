// Loads a release once for all packs that are rendered from it one after the other.
import type { Diagnostic } from '../core/content/diagnostic.ts';
import { loadContent } from '../core/content/load-content.ts';
import type { Content, SourceFile } from '../core/content/types.ts';
import type { Release } from '../core/publish/release.ts';
import type { ObjectStore } from '../ports.ts';
import { readRelease, readReleaseFiles } from './read-release.ts';

export interface LoadedRelease {
  readonly release: Release;
  readonly files: readonly SourceFile[];
  readonly content: Content;
  /** What was found wrong in the files. */
  readonly known: readonly Diagnostic[];
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
    const { value: content, diagnostics: known } = loadContent(files);
    last = { release, files, content, known };
    return last;
  };
}

// Names the files that something was made of, each with its digest.
import type { SourceFile } from '../core/content/types.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { digestOf } from './digest-of.ts';

/** Those of the files whose paths are named, in the order of the paths. */
export const digestInputs = (files: readonly SourceFile[], paths: readonly string[]): readonly ManifestInput[] => {
  const wanted = new Set(paths);
  return files
    .filter(({ path }) => wanted.has(path))
    .map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
};

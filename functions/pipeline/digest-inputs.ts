// Names the files that something was made of, each with its digest.
import type { SourceFile } from '../core/content/types.ts';
import type { ManifestInput } from '../core/publish/manifest.ts';
import { digestOf } from './digest-of.ts';

/** Those of the files whose paths are named, and the user's fonts, in the order of the paths, each once. */
export const digestInputs = (
  files: readonly SourceFile[],
  paths: readonly string[],
  fonts: readonly ManifestInput[] = [],
): readonly ManifestInput[] => {
  const wanted = new Set(paths);
  const digests = files
    .filter(({ path }) => wanted.has(path))
    .map(({ path, bytes }) => ({ path, sha256: digestOf(bytes) }));
  const byPath = new Map([...digests, ...fonts].map((input) => [input.path, input]));
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};

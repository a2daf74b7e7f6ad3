// Carries edits made in one copy of the content over to the newest release: a merge of three sides, file by file.
import type { ReleaseFile } from './release.ts';

export interface Merged {
  readonly files: readonly ReleaseFile[];
  /** Files that both sides changed since `base`, each in its own way; an edit wins over a release, and a release over a deletion. */
  readonly conflicts: readonly string[];
}

/**
 * What `newest` becomes with the edits that lead from `base` to `edited`. Files that nobody edited stay as `newest` has them, so that an
 * edit of one file never takes back what was published of another.
 */
export function mergeEdits(
  base: readonly ReleaseFile[],
  edited: readonly ReleaseFile[],
  newest: readonly ReleaseFile[],
): Merged {
  const [bases, edits, news] = [byPath(base), byPath(edited), byPath(newest)];
  const files: ReleaseFile[] = [];
  const conflicts: string[] = [];
  for (const path of [...new Set([...edits.keys(), ...news.keys()])].sort()) {
    const [before, edit, latest] = [bases.get(path), edits.get(path), news.get(path)];
    const isEdited = before?.sha256 !== edit?.sha256;
    if (isEdited && latest?.sha256 !== before?.sha256 && latest?.sha256 !== edit?.sha256) conflicts.push(path);
    const isDeleted = isEdited && edit === undefined && latest?.sha256 === before?.sha256;
    const file = isDeleted ? undefined : isEdited ? (edit ?? latest) : latest;
    if (file !== undefined) files.push(file);
  }
  return { files, conflicts };
}

const byPath = (files: readonly ReleaseFile[]): ReadonlyMap<string, ReleaseFile> =>
  new Map(files.map((file) => [file.path, file]));

// Reads a folder of content or templates into memory, under the path that the project knows it by.
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { SourceFile } from '../core/content/types.ts';

/** All files below `folder`, as `<prefix>/…` with `/`, in order of their paths; hidden files are left out. */
export async function readSourceFiles(folder: string, prefix: string): Promise<readonly SourceFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.map(async (file) => ({
      path: `${prefix}/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`,
      bytes: new Uint8Array(await readFile(file)),
    })),
  );
  return read.sort((a, b) => (a.path < b.path ? -1 : 1));
}

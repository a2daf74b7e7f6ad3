// Reads a folder of content or templates into memory, under the path that the project knows it by.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../core/content/types.ts';
import { FolderError } from '../ports.ts';
import { reasonOf } from './reason-of.ts';

/**
 * All files below `folder`, as `<prefix>/…` with `/`, in order of their paths; hidden files are left out.
 * @throws FolderError when it cannot be read.
 */
export async function readSourceFiles(folder: string, prefix: string): Promise<readonly SourceFile[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name));
    const read = await Promise.all(
      files.map(async (file) => ({
        path: `${prefix}/${relative(folder, file).split(sep).join('/')}`,
        bytes: new Uint8Array(await readFile(file)),
      })),
    );
    return read.sort((a, b) => (a.path < b.path ? -1 : 1));
  } catch (error) {
    throw new FolderError(`The folder “${folder}” cannot be read: ${reasonOf(error)}.`, folder, { cause: error });
  }
}
